package fr.collectivites.compliance.internal.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.Freshness;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawSnapshotTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 7);

    @TempDir
    Path folder;

    private RuleBook book;

    @BeforeEach
    void readTheGoodPacks() {
        book = TryPacks.copiedTo(folder.resolve("packs")).read();
    }

    @Test
    void a_period_keeps_the_units_of_the_text() {
        PickedParameter delay = at(OCTOBER, Reading.LAW).parameter("essai.delai");
        assertThat(delay.value())
                .contains(new ParameterValue.Duration(
                        Period.parse("72 heures", Period.Regime.REGULATION_1182_71, Period.Nature.TO_ACT)));
        assertThat(delay.value().orElseThrow().text()).isEqualTo("72 heures");
    }

    @Test
    void a_threshold_of_a_bill_is_there_under_the_bill_only() {
        assertThat(at(OCTOBER, Reading.BILL).parameter("essai.seuil").value())
                .contains(new ParameterValue.WholeNumber(30_000));
        assertThat(at(OCTOBER, Reading.LAW).parameter("essai.seuil").present()).isFalse();
        assertThat(at(LocalDate.of(2025, 3, 11), Reading.BILL)
                        .parameter("essai.seuil")
                        .value())
                .contains(new ParameterValue.WholeNumber(40_000));
    }

    @Test
    void unsettled_law_gives_every_alternative() {
        PickedParameter base = at(OCTOBER, Reading.GUIDE).parameter("essai.base");
        assertThat(base.unsettled()).isTrue();
        assertThat(base.value()).isEmpty();
        assertThat(base.values())
                .containsExactly(new ParameterValue.Code("MUNICIPALE"), new ParameterValue.Code("TOTALE"));
    }

    @Test
    void a_rule_of_the_bill_is_silent_under_the_other_readings() {
        assertThat(at(OCTOBER, Reading.BILL).ruleNames()).containsExactly("essai-au-dessus-du-seuil");
        assertThat(at(OCTOBER, Reading.GUIDE).rulesOf("essai.soumission")).isEmpty();
    }

    @Test
    void a_citation_says_the_state_of_the_text_on_the_day_asked() {
        ArticleRef article = new ArticleRef("rgpd", "33-1");
        assertThat(at(OCTOBER, Reading.LAW).citation(article))
                .contains(new Citation(
                        "rgpd",
                        "33-1",
                        "Règlement (UE) 2016/679 (RGPD)",
                        "art. 33, § 1",
                        "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
                        LegalForce.IN_FORCE,
                        LocalDate.of(2026, 11, 22),
                        Confidence.VERIFIED));
        assertThat(at(LocalDate.of(2018, 5, 24), Reading.LAW).citation(article).map(Citation::force))
                .contains(LegalForce.ADOPTED);
        assertThat(at(LocalDate.of(2016, 5, 3), Reading.LAW).citation(article)).isEmpty();
    }

    @Test
    void a_bill_is_cited_as_a_bill_under_every_reading_and_an_article_may_have_states_of_its_own() {
        for (Reading reading : Reading.values()) {
            LawSnapshot law = at(OCTOBER, reading);
            assertThat(law.citation(new ArticleRef("projet", "8")).map(Citation::force))
                    .contains(LegalForce.BILL);
            Citation own = law.citation(new ArticleRef("projet", "9")).orElseThrow();
            assertThat(own.force()).isEqualTo(LegalForce.ADOPTED);
            assertThat(own.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        }
    }

    @Test
    void a_value_is_cited_with_its_own_state() {
        LawSnapshot law = at(OCTOBER, Reading.LAW);
        assertThat(law.citation(law.parameter("essai.base")).map(Citation::force))
                .contains(LegalForce.DOCTRINE);
    }

    @Test
    void what_was_due_for_a_check_on_the_day_asked_is_said() {
        LocalDate review = LocalDate.of(2027, 5, 22);
        LawSnapshot before = at(review.minusDays(1), Reading.LAW);
        LawSnapshot then = at(review, Reading.LAW);
        assertThat(before.freshness(before.parameter("essai.delai"))).isEqualTo(Freshness.fresh());
        assertThat(then.freshness(then.parameter("essai.delai")).since()).contains(review);
        assertThat(then.freshness(new ArticleRef("projet", "8")).since()).contains(LocalDate.of(2027, 1, 22));
    }

    @Test
    void two_moments_of_one_day_share_the_snapshot_and_a_day_known_differently_does_not() {
        AsOf morning = AsOf.of(OCTOBER, PARIS);
        AsOf evening = AsOf.of(morning.instant().plusSeconds(20 * 3600), PARIS);
        LawSnapshot snapshot = book.at(morning, Reading.BILL);
        assertThat(book.at(evening, Reading.BILL)).isSameAs(snapshot);
        assertThat(book.at(morning, Reading.LAW).reading()).isEqualTo(Reading.LAW);
        AsOf early =
                morning.withKnownAt(LocalDate.of(2025, 1, 1).atStartOfDay(PARIS).toInstant());
        assertThat(book.at(early, Reading.BILL).parameter("essai.seuil").values())
                .isEqualTo(List.of(new ParameterValue.WholeNumber(40_000)));
    }

    @Test
    void a_parameter_that_no_pack_describes_is_an_error_and_not_absent() {
        LawSnapshot law = at(OCTOBER, Reading.LAW);
        assertThatThrownBy(() -> law.parameter("essai.rien"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pack describes the parameter essai.rien");
    }

    private LawSnapshot at(LocalDate date, Reading reading) {
        return book.at(AsOf.of(date, PARIS), reading);
    }
}
