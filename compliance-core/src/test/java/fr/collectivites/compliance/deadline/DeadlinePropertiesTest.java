package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.deadline.Period.Nature;
import fr.collectivites.compliance.deadline.Period.Regime;
import fr.collectivites.compliance.deadline.Period.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertiesTest {

    private static final long FROM = Instant.parse("1972-01-01T00:00:00Z").getEpochSecond();
    private static final long UNTIL = Instant.parse("2090-01-01T00:00:00Z").getEpochSecond();

    @Property
    void a_deadline_ends_after_its_event_and_the_prudent_end_comes_first(
            @ForAll("events") OffsetDateTime event,
            @ForAll("periods") Period period,
            @ForAll("calculators") DeadlineCalculator calculator) {
        FixedDeadline deadline = calculator.from(event, period);

        assertThat(deadline.strict()).isAfter(event);
        assertThat(deadline.due()).isAfterOrEqualTo(deadline.strict());
    }

    @Property
    void a_later_event_never_ends_earlier(
            @ForAll("events") OffsetDateTime event,
            @ForAll @IntRange(min = 0, max = 10_000_000) int secondsLater,
            @ForAll("periods") Period period,
            @ForAll("calculators") DeadlineCalculator calculator) {
        FixedDeadline first = calculator.from(event, period);
        FixedDeadline second = calculator.from(event.plusSeconds(secondsLater), period);

        assertThat(second.due()).isAfterOrEqualTo(first.due());
        if (endsWithAShortMonth(second) && second.unrolled().equals(first.unrolled())) {
            assertThat(second.strict().toLocalDate()).isEqualTo(first.strict().toLocalDate());
        } else {
            assertThat(second.strict()).isAfterOrEqualTo(first.strict());
        }
    }

    @Example
    void the_31st_early_and_the_28th_late_share_the_last_day_of_february_not_its_hour() {
        DeadlineCalculator paris = DeadlineCalculator.of(Territory.of("75"));
        Period oneMonth = new Period(1, Unit.MONTHS, Regime.REGULATION_1182_71, Nature.TO_ACT);

        FixedDeadline late28th = paris.from(OffsetDateTime.parse("1973-01-28T00:00:01+01:00"), oneMonth);
        FixedDeadline early31st = paris.from(OffsetDateTime.parse("1973-01-31T00:00:00+01:00"), oneMonth);

        assertThat(early31st.due()).isEqualTo(late28th.due());
        assertThat(late28th.strict()).isEqualTo("1973-02-28T00:00:01+01:00");
        assertThat(early31st.strict()).isEqualTo("1973-02-28T00:00:00+01:00");
    }

    private static boolean endsWithAShortMonth(FixedDeadline deadline) {
        return deadline.steps().stream().anyMatch(step -> step.code() == DeadlineStep.Code.END_OF_SHORT_MONTH);
    }

    @Property
    void hours_elapse_exactly_and_at_most_one_more_is_granted(
            @ForAll("events") OffsetDateTime event,
            @ForAll @IntRange(min = 1, max = 2_000) int hours,
            @ForAll("calculators") DeadlineCalculator calculator) {
        FixedDeadline deadline =
                calculator.from(event, new Period(hours, Unit.HOURS, Regime.REGULATION_1182_71, Nature.TO_ACT));

        assertThat(Duration.between(event, deadline.strict())).isEqualTo(Duration.ofHours(hours));
        assertThat(Duration.between(deadline.strict(), deadline.due()))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofHours(1));
        assertThat(deadline.due().getMinute()).isZero();
        assertThat(deadline.due().getSecond()).isZero();
    }

    @Property
    void only_a_time_to_act_of_union_law_ever_moves_and_then_to_a_working_day(
            @ForAll("events") OffsetDateTime event,
            @ForAll("periods") Period period,
            @ForAll("calculators") DeadlineCalculator calculator) {
        FixedDeadline deadline = calculator.from(event, period);

        if (period.nature() != Nature.TO_ACT || period.regime() != Regime.REGULATION_1182_71) {
            assertThat(deadline.due()).isEqualTo(deadline.strict());
            assertThat(deadline.moved()).isFalse();
        } else {
            assertThat(deadline.lastDay().stream()).allMatch(WorkingCalendar.national()::isWorkingDay);
        }
    }

    @Property
    void a_move_is_never_longer_than_the_longest_weekend(
            @ForAll("events") OffsetDateTime event, @ForAll("periods") Period period) {
        FixedDeadline deadline = DeadlineCalculator.of(Territory.of("75")).from(event, period);

        deadline.unrolled().ifPresent(unrolled -> {
            LocalDate last = deadline.lastDay().orElseThrow();
            assertThat(last).isBetween(unrolled, unrolled.plusDays(4));
        });
    }

    @Property(tries = 300)
    void the_machine_has_no_say(
            @ForAll("events") OffsetDateTime event,
            @ForAll("periods") Period period,
            @ForAll("territories") Territory territory,
            @ForAll("machines") Machine machine) {
        FixedDeadline here = DeadlineCalculator.of(territory).from(event, period);

        FixedDeadline there = machine.run(() -> {
            Period same = Period.parse(period.text(), period.regime(), period.nature());
            return DeadlineCalculator.of(Territory.of(territory.code())).from(event, same);
        });

        assertThat(there).isEqualTo(here).hasToString(here.toString());
    }

    @Provide
    Arbitrary<OffsetDateTime> events() {
        return Arbitraries.longs()
                .between(FROM, UNTIL)
                .map(second -> Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(Unit.class), Arbitraries.of(Regime.class), Arbitraries.of(Nature.class))
                .flatAs((unit, regime, nature) -> Arbitraries.integers()
                        .between(1, unit == Unit.YEARS ? 10 : 90)
                        .map(amount ->
                                new Period(amount, regime == Regime.STRICT_HOURS ? Unit.HOURS : unit, regime, nature)));
    }

    @Provide
    Arbitrary<Territory> territories() {
        return Arbitraries.of(Territory.all());
    }

    @Provide
    Arbitrary<DeadlineCalculator> calculators() {
        return Arbitraries.of(Territory.all().stream()
                        .flatMap(t -> t.zones().stream())
                        .distinct()
                        .toList())
                .map(zone -> DeadlineCalculator.of(zone, WorkingCalendar.national()));
    }

    @Provide
    Arbitrary<Machine> machines() {
        return Combinators.combine(
                        Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "fr-FR", "th-TH-u-ca-buddhist", "en-US"),
                        Arbitraries.of("Pacific/Noumea", "America/Cayenne", "Europe/Paris", "UTC"))
                .as(Machine::new);
    }

    /** A machine with another locale and another zone. */
    record Machine(String locale, String zone) {
        FixedDeadline run(Supplier<FixedDeadline> computation) {
            Locale formerLocale = Locale.getDefault();
            TimeZone formerZone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                return computation.get();
            } finally {
                Locale.setDefault(formerLocale);
                TimeZone.setDefault(formerZone);
            }
        }
    }
}
