package fr.collectivites.compliance.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Freshness;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.wording.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A finding that rests on a value past its review says so, and no other does; nothing stops being answered for that. */
class FreshnessTest {

    private static final Compliance LIBRARY = Compliance.create();
    private static final String QUESTION = "violation.notification-cnil";
    /** The day before which a person promised to look again at the 72 hours. */
    private static final LocalDate REVIEW = LocalDate.of(2027, 5, 22);

    private final Dossier hit = LIBRARY.read("""
            {"schemaVersion": 1, "collectivity": {"kind": "COMMUNE", "departement": "35"},
             "incidents": [{"key": "INC-1", "role": "CONTROLLER", "personalData": true, "fraudObserved": true,
               "awareAt": "2026-12-01T08:30:00+01:00"}]}
            """);

    @Test
    void a_value_is_fresh_until_the_day_of_its_review_and_marks_its_finding_from_that_day_on() {
        assertThat(notification(REVIEW.minusDays(1)).freshness()).isEqualTo(Freshness.fresh());
        assertThat(notification(REVIEW).freshness().since()).contains(REVIEW);
        assertThat(notification(REVIEW.plusYears(3)).freshness().since()).contains(REVIEW);
    }

    @Test
    void the_answer_stays() {
        Finding before = notification(REVIEW.minusDays(1));
        Finding after = notification(REVIEW);

        assertThat(after.answer()).isEqualTo(before.answer());
        assertThat(after.citations()).isEqualTo(before.citations());
    }

    @Test
    void a_finding_that_does_not_rest_on_it_is_not_marked() {
        Assessment assessment = LIBRARY.assess(hit, on(REVIEW), Reading.LAW);

        assertThat(assessment.findings())
                .anyMatch(finding -> finding.freshness().since().isEmpty());
        assertThat(assessment.findings())
                .allSatisfy(finding ->
                        assertThat(finding.freshness().since().orElse(REVIEW)).isBeforeOrEqualTo(REVIEW));
    }

    @Test
    void the_document_says_since_when() {
        Assessment assessment = LIBRARY.assess(hit, on(REVIEW), Reading.LAW);

        assertThat(LIBRARY.toJson(assessment, Language.FRENCH)).contains("\"toReviewSince\": \"2027-05-22\"");
    }

    private Finding notification(LocalDate day) {
        return LIBRARY.ask(hit, QUESTION, "incidents/INC-1", on(day), Reading.LAW)
                .orElseThrow();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneId.of("Europe/Paris"));
    }
}
