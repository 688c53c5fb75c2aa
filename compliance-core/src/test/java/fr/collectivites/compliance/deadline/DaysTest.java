package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import fr.collectivites.compliance.deadline.Period.Nature;
import fr.collectivites.compliance.deadline.Period.Regime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        // received, period, last day before the move, last day
        "2024-03-05,1 mois,2024-04-05,2024-04-05",
        "2026-08-31,1 mois,2026-09-30,2026-09-30",
        "2026-01-31,1 mois,2026-02-28,2026-03-02",
        "2028-01-31,1 mois,2028-02-29,2028-02-29",
        "2028-02-29,1 an,2029-02-28,2029-02-28",
        "2026-07-15,3 mois,2026-10-15,2026-10-15",
        "2026-11-24,1 mois,2026-12-24,2026-12-24",
        "2026-11-25,1 mois,2026-12-25,2026-12-28",
        "2026-09-16,8 semaines,2026-11-11,2026-11-12",
        "2026-03-23,2 semaines,2026-04-06,2026-04-07",
        "2026-05-15,8 jours,2026-05-23,2026-05-26",
        "2026-01-02,5 ans,2031-01-02,2031-01-02"
    })
    void the_day_of_the_event_is_not_counted_and_the_last_day_is_a_working_day(
            LocalDate received, String text, LocalDate unrolled, LocalDate lastDay) {
        FixedDeadline deadline = paris().from(received, toAct(text));

        assertThat(deadline.unrolled()).contains(unrolled);
        assertThat(deadline.lastDay()).contains(lastDay);
        assertThat(deadline.moved()).isEqualTo(!unrolled.equals(lastDay));
        assertThat(deadline.strict().toLocalDateTime())
                .isEqualTo(unrolled.plusDays(1).atStartOfDay());
        assertThat(deadline.due().toLocalDateTime())
                .isEqualTo(lastDay.plusDays(1).atStartOfDay());
    }

    @Test
    void the_working_is_data_with_its_articles() {
        FixedDeadline deadline = paris().from(LocalDate.of(2026, 7, 15), toAct("1 mois"));

        assertThat(deadline.steps())
                .extracting(DeadlineStep::code, DeadlineStep::article)
                .containsExactly(
                        tuple(Code.EVENT, ""),
                        tuple(Code.DAY_OF_EVENT_NOT_COUNTED, "reglement-1182-71:3-1"),
                        tuple(Code.SAME_NUMBER, "reglement-1182-71:3-2-c"),
                        tuple(Code.MOVED_TO_WORKING_DAY, "reglement-1182-71:3-4"),
                        tuple(Code.LAST_HOUR_OF_LAST_DAY, "reglement-1182-71:3-2"));
        assertThat(deadline.steps().get(3).arguments())
                .isEqualTo(Map.of(
                        "from", LocalDate.of(2026, 8, 15), "reason", "SATURDAY", "to", LocalDate.of(2026, 8, 17)));
    }

    @ParameterizedTest
    @CsvSource({"conservation,reglement-1182-71", "validite,reglement-1182-71", "agir,calendaire"})
    void a_ceiling_a_validity_or_another_text_is_never_moved(String nature, String regime) {
        Period period = Period.parse("1 mois", Regime.ofCode(regime), Nature.ofCode(nature));

        FixedDeadline deadline = paris().from(LocalDate.of(2026, 7, 15), period);

        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 8, 15));
        assertThat(deadline.steps()).extracting(DeadlineStep::code).contains(Code.NEVER_LENGTHENED);
    }

    @Test
    void a_ceiling_of_a_hundred_years_needs_no_holiday_data_but_a_time_to_act_does() {
        Period archive = Period.parse("100 ans", Regime.CALENDAR, Nature.RETENTION_CEILING);
        LocalDate closed = LocalDate.of(2026, 11, 22);

        assertThat(paris().from(closed, archive).lastDay()).contains(LocalDate.of(2126, 11, 22));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paris().from(closed, toAct("100 ans")))
                .withMessageContaining("no public holidays for the year 2126");
    }

    @Test
    void the_local_day_of_the_event_is_that_of_the_territory() {
        OffsetDateTime instant = OffsetDateTime.parse("2026-03-31T22:30:00+02:00");

        FixedDeadline inParis = paris().from(instant, toAct("1 mois"));
        FixedDeadline inReunion = DeadlineCalculator.of(Territory.of("974")).from(instant, toAct("1 mois"));

        assertThat(inParis.lastDay()).contains(LocalDate.of(2026, 4, 30));
        assertThat(inReunion.lastDay()).contains(LocalDate.of(2026, 5, 4));
        assertThat(inReunion.due()).hasToString("2026-05-05T00:00+04:00");
    }

    @Test
    void a_move_by_a_local_holiday_says_that_it_is_unsettled() {
        Territory martinique = Territory.of("972");
        WorkingCalendar local = WorkingCalendar.national().withLocalHolidays(martinique);

        FixedDeadline deadline =
                DeadlineCalculator.of(martinique.zone(), local).from(LocalDate.of(2026, 4, 22), toAct("1 mois"));

        assertThat(deadline.unrolled()).contains(LocalDate.of(2026, 5, 22));
        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 5, 26));
        assertThat(deadline.steps())
                .contains(
                        new DeadlineStep(Code.LOCAL_HOLIDAYS_UNSETTLED, Map.of("without", LocalDate.of(2026, 5, 22))));
    }

    @Test
    void days_end_at_midnight_on_either_side_of_a_clock_change() {
        assertThat(paris().from(LocalDate.of(2026, 3, 27), toAct("3 jours")).due())
                .hasToString("2026-03-31T00:00+02:00");
        assertThat(paris().from(LocalDate.of(2026, 10, 23), toAct("3 jours")).due())
                .hasToString("2026-10-27T00:00+01:00");
    }

    @Test
    void two_days_over_a_weekend_hold_one_working_day_and_a_comment() {
        FixedDeadline deadline = paris().from(LocalDate.of(2026, 2, 6), toAct("2 jours"));

        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 2, 9));
        assertThat(deadline.steps()).extracting(DeadlineStep::code).contains(Code.TWO_WORKING_DAYS_DISPUTED);
    }

    @Test
    void a_set_day_is_not_moved() {
        FixedDeadline deadline = paris().endingOn(LocalDate.of(2026, 5, 17));

        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 5, 17));
        assertThat(deadline.period()).isEmpty();
        assertThat(deadline.due()).isEqualTo(deadline.strict()).hasToString("2026-05-18T00:00+02:00");
    }

    private static DeadlineCalculator paris() {
        return DeadlineCalculator.of(Territory.of("75"));
    }

    private static Period toAct(String text) {
        return Period.parse(text, Regime.REGULATION_1182_71, Nature.TO_ACT);
    }
}
