package fr.collectivites.compliance.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawTypesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void an_instant_is_asked_in_the_zone_of_the_territory_and_known_at_itself() {
        Instant instant = Instant.parse("2026-11-21T23:30:00Z");
        AsOf paris = AsOf.of(instant, ZoneId.of("Europe/Paris"));
        assertThat(paris.date()).isEqualTo(DAY);
        assertThat(paris.knownDate()).isEqualTo(DAY);
        assertThat(AsOf.of(instant, ZoneId.of("America/Cayenne")).date()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void a_day_is_asked_at_its_first_instant_and_known_on_that_day() {
        AsOf day = AsOf.of(DAY, ZoneId.of("Pacific/Noumea"));
        assertThat(day.date()).isEqualTo(DAY);
        assertThat(day.knownDate()).isEqualTo(DAY);
        assertThat(day.withKnownAt(day.instant().minusNanos(1)).knownDate()).isEqualTo(DAY.minusDays(1));
        assertThat(day.withKnownAt(day.instant().minusNanos(1)).date()).isEqualTo(DAY);
    }

    @Test
    void the_weakest_force_is_the_ground_that_an_answer_stands_on() {
        assertThat(LegalForce.weakest(List.of(LegalForce.IN_FORCE, LegalForce.GUIDE, LegalForce.CASE_LAW)))
                .contains(LegalForce.GUIDE);
        assertThat(LegalForce.weakest(List.of())).isEmpty();
        assertThat(LegalForce.BILL.weaker(LegalForce.ADOPTED)).isEqualTo(LegalForce.BILL);
    }

    @Test
    void only_law_case_law_and_settled_doctrine_bind() {
        assertThat(LegalForce.values())
                .filteredOn(LegalForce::binding)
                .containsExactly(LegalForce.IN_FORCE, LegalForce.CASE_LAW, LegalForce.DOCTRINE);
        assertThat(LegalForce.values())
                .filteredOn(LegalForce::aheadOfTheLaw)
                .containsExactly(LegalForce.ADOPTED, LegalForce.BILL, LegalForce.GUIDE);
    }

    @Test
    void nothing_here_reads_the_clock_or_the_zone_of_the_machine() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("now|systemDefault.*")))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "fr.collectivites.compliance.law", "fr.collectivites.compliance.internal.packs"));
    }

    @Test
    void every_force_is_found_by_the_word_of_the_packs() {
        for (LegalForce force : LegalForce.values()) {
            assertThat(LegalForce.ofCode(force.code())).contains(force);
        }
        assertThat(LegalForce.ofCode("EN_VIGUEUR")).isEmpty();
    }

    @Test
    void a_value_is_fresh_until_the_eve_of_its_review() {
        assertThat(Freshness.of(DAY, DAY.minusDays(1))).isEqualTo(Freshness.fresh());
        assertThat(Freshness.of(DAY, DAY).since()).contains(DAY);
        assertThat(Freshness.of(DAY, DAY.plusDays(1)).since()).contains(DAY);
    }

    @Test
    void the_worse_freshness_is_the_one_due_for_longer() {
        Freshness late = Freshness.of(DAY, DAY);
        Freshness later = Freshness.of(DAY.minusDays(1), DAY);
        assertThat(late.worse(later)).isEqualTo(later);
        assertThat(later.worse(late)).isEqualTo(later);
        assertThat(Freshness.fresh().worse(late)).isEqualTo(late);
        assertThat(late.worse(Freshness.fresh())).isEqualTo(late);
    }

    @Test
    void an_article_is_written_source_colon_article() {
        assertThat(ArticleRef.parse("rgpd:33-1")).contains(new ArticleRef("rgpd", "33-1"));
        assertThat(ArticleRef.parse("rgpd")).isEmpty();
        assertThat(ArticleRef.parse(":33")).isEmpty();
        assertThatThrownBy(() -> new ArticleRef("rgpd", " "))
                .hasMessage("article reference \"rgpd: \" is not of the form source:article");
    }

    @Test
    void a_review_before_the_check_is_refused() {
        ArticleRef article = new ArticleRef("rgpd", "33-1");
        assertThatThrownBy(() -> new Provenance(
                        article, LegalForce.IN_FORCE, DAY, DAY, DAY.minusDays(1), Confidence.VERIFIED, ""))
                .hasMessage("reviewBefore 2026-11-21 is before verifiedOn 2026-11-22 for rgpd:33-1");
    }
}
