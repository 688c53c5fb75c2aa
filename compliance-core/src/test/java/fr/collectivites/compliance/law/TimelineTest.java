package fr.collectivites.compliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate LONG_AFTER = LocalDate.of(2100, 1, 1);

    @Property
    void a_value_counts_from_its_day_until_the_day_of_the_next_one(
            @ForAll("days") LocalDate first, @ForAll("days") LocalDate second) {
        LocalDate from = first.isBefore(second) ? first : second;
        LocalDate until = first.isBefore(second) ? second.plusDays(1) : first.plusDays(1);
        Timeline<String> timeline = Timeline.of(List.of(law(until, "new"), law(from, "old")));
        assertThat(at(timeline, from.minusDays(1))).isEmpty();
        assertThat(at(timeline, from)).contains("old");
        assertThat(at(timeline, until.minusDays(1))).contains("old");
        assertThat(at(timeline, until)).contains("new");
        assertThat(at(timeline, until.plusDays(1))).contains("new");
    }

    @Property
    void what_is_published_after_the_day_known_is_hidden(
            @ForAll("days") LocalDate date, @ForAll("days") LocalDate published, @ForAll("days") LocalDate known) {
        LocalDate old = LocalDate.of(1900, 1, 1);
        Timeline<String> timeline =
                Timeline.of(List.of(law(old, "old"), dated(Optional.of(date), "new", LegalForce.IN_FORCE, published)));
        Optional<String> picked = value(timeline.pick(date, known, Reading.LAW));
        assertThat(picked).contains(known.isBefore(published) ? "old" : "new");
    }

    @Property
    void the_day_is_that_of_the_territory_and_not_of_the_machine(@ForAll("days") LocalDate day) {
        Timeline<String> timeline = Timeline.of(List.of(law(day, "value")));
        for (String zone : List.of("Pacific/Noumea", "America/Cayenne", "Europe/Paris")) {
            Instant midnight = day.atStartOfDay(ZoneId.of(zone)).toInstant();
            AsOf before = AsOf.of(midnight.minusNanos(1), ZoneId.of(zone));
            assertThat(timeline.pick(before, Reading.LAW)).isEmpty();
            assertThat(timeline.pick(AsOf.of(midnight, ZoneId.of(zone)), Reading.LAW))
                    .isPresent();
        }
    }

    @Property
    void the_order_in_which_values_are_given_does_not_matter(
            @ForAll("days") LocalDate day, @ForAll Reading reading, @ForAll("days") LocalDate asked) {
        DatedValue<String> law = law(day, "law");
        DatedValue<String> guide = law(day, "guide").under(Reading.GUIDE);
        assertThat(Timeline.of(List.of(law, guide)).pick(asked, LONG_AFTER, reading))
                .isEqualTo(Timeline.of(List.of(guide, law)).pick(asked, LONG_AFTER, reading));
    }

    @Test
    void a_value_tagged_with_the_reading_beats_an_untagged_one_of_the_same_day() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Timeline<String> timeline = Timeline.of(List.of(law(day, "guide").under(Reading.GUIDE), law(day, "law")));
        assertThat(value(timeline.pick(day, day, Reading.GUIDE))).contains("guide");
        assertThat(value(timeline.pick(day, day, Reading.LAW))).contains("law");
        assertThat(value(timeline.pick(day, day, Reading.BILL))).contains("law");
    }

    @Test
    void a_later_untagged_value_beats_an_earlier_tagged_one() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Timeline<String> timeline =
                Timeline.of(List.of(law(day, "guide").under(Reading.GUIDE), law(day.plusDays(1), "law")));
        assertThat(value(timeline.pick(day.plusDays(1), LONG_AFTER, Reading.GUIDE)))
                .contains("law");
    }

    @Test
    void the_versions_of_a_bill_are_chosen_by_what_is_known_and_count_under_the_bill_only() {
        LocalDate tabled = LocalDate.of(2024, 10, 15);
        LocalDate voted = LocalDate.of(2025, 3, 12);
        Timeline<String> timeline = Timeline.of(List.of(bill("voted", voted), bill("tabled", tabled)));
        AsOf october = AsOf.of(LocalDate.of(2026, 10, 7), PARIS);
        assertThat(value(timeline.pick(october, Reading.BILL))).contains("voted");
        AsOf knownBefore =
                october.withKnownAt(voted.atStartOfDay(PARIS).minusSeconds(1).toInstant());
        assertThat(value(timeline.pick(knownBefore, Reading.BILL))).contains("tabled");
        assertThat(timeline.pick(october, Reading.LAW)).isEmpty();
        assertThat(timeline.pick(october, Reading.GUIDE)).isEmpty();
        assertThat(timeline.pick(tabled.minusDays(1), LONG_AFTER, Reading.BILL)).isEmpty();
    }

    @Test
    void a_bill_whose_file_names_every_reading_counts_under_every_reading() {
        LocalDate voted = LocalDate.of(2025, 3, 12);
        Timeline<String> timeline =
                Timeline.of(List.of(bill("voted", voted).under(Reading.LAW, Reading.GUIDE, Reading.BILL)));
        for (Reading reading : Reading.values()) {
            assertThat(value(timeline.pick(voted, voted, reading))).contains("voted");
        }
    }

    @Test
    void a_law_in_force_from_a_later_day_supersedes_the_bill() {
        LocalDate voted = LocalDate.of(2025, 3, 12);
        LocalDate effect = LocalDate.of(2027, 1, 1);
        Timeline<String> timeline = Timeline.of(List.of(bill("bill", voted), law(effect, "law")));
        assertThat(value(timeline.pick(effect.minusDays(1), LONG_AFTER, Reading.BILL)))
                .contains("bill");
        assertThat(value(timeline.pick(effect, LONG_AFTER, Reading.BILL))).contains("law");
    }

    @Test
    void two_versions_of_a_bill_with_one_day_of_effect_are_told_apart_by_publication() {
        LocalDate effect = LocalDate.of(2027, 1, 1);
        LocalDate first = LocalDate.of(2024, 10, 15);
        LocalDate second = LocalDate.of(2025, 3, 12);
        Timeline<String> timeline = Timeline.of(List.of(
                dated(Optional.of(effect), "first", LegalForce.BILL, first),
                dated(Optional.of(effect), "second", LegalForce.BILL, second)));
        assertThat(value(timeline.pick(effect, second, Reading.BILL))).contains("second");
        assertThat(value(timeline.pick(effect, second.minusDays(1), Reading.BILL)))
                .contains("first");
    }

    @Test
    void a_repeal_is_a_value_that_is_nothing() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        DatedValue<String> repeal = new DatedValue<>(
                Optional.of(day.plusYears(1)), List.of(), Set.of(), provenance(LegalForce.REPEALED, day));
        Timeline<String> timeline = Timeline.of(List.of(law(day, "value"), repeal));
        assertThat(timeline.pick(day.plusYears(1), LONG_AFTER, Reading.LAW)).contains(repeal);
        assertThat(repeal.value()).isEmpty();
        assertThat(repeal.unsettled()).isFalse();
    }

    @Test
    void unsettled_law_keeps_its_alternatives() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        DatedValue<String> unsettled = new DatedValue<>(
                Optional.of(day),
                List.of("MUNICIPALE", "TOTALE"),
                EnumSet.allOf(Reading.class),
                provenance(LegalForce.DOCTRINE, day));
        assertThat(unsettled.unsettled()).isTrue();
        assertThat(unsettled.value()).isEmpty();
        assertThat(unsettled.values()).containsExactly("MUNICIPALE", "TOTALE");
    }

    @Test
    void two_values_of_one_day_under_one_reading_are_refused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> Timeline.of(List.of(law(day, "a"), law(day, "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two values for 2026-01-01 under the same reading");
    }

    @Test
    void only_a_pending_text_may_have_an_unknown_day_of_effect() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> dated(Optional.empty(), "a", LegalForce.IN_FORCE, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a bill or an adopted text may have an unknown day of effect, not en_vigueur");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-25_000, 25_000)
                .map(days -> LocalDate.of(2020, 1, 1).plusDays(days));
    }

    private static Optional<String> at(Timeline<String> timeline, LocalDate date) {
        return value(timeline.pick(date, LONG_AFTER, Reading.LAW));
    }

    private static Optional<String> value(Optional<DatedValue<String>> picked) {
        return picked.flatMap(DatedValue::value);
    }

    private static DatedValue<String> law(LocalDate from, String value) {
        return dated(Optional.of(from), value, LegalForce.IN_FORCE, LocalDate.of(1900, 1, 1));
    }

    private static DatedValue<String> bill(String value, LocalDate published) {
        return dated(Optional.empty(), value, LegalForce.BILL, published);
    }

    private static DatedValue<String> dated(
            Optional<LocalDate> from, String value, LegalForce force, LocalDate published) {
        return new DatedValue<>(from, List.of(value), Set.of(), provenance(force, published));
    }

    private static Provenance provenance(LegalForce force, LocalDate published) {
        LocalDate verified = LocalDate.of(2026, 11, 22);
        return new Provenance(
                new ArticleRef("loi", "1"),
                force,
                published,
                verified,
                verified.plusMonths(6),
                Confidence.VERIFIED,
                "");
    }
}
