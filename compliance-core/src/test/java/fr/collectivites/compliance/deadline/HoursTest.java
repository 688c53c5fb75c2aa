package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import fr.collectivites.compliance.deadline.Period.Nature;
import fr.collectivites.compliance.deadline.Period.Regime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    private static final Period SEVENTY_TWO = Period.parse("72 heures", Regime.REGULATION_1182_71, Nature.TO_ACT);
    private static final Period INSURANCE = Period.parse("72 heures", Regime.STRICT_HOURS, Nature.TO_ACT);
    private static final Period TWO_DAYS_KEPT =
            Period.parse("48 heures", Regime.REGULATION_1182_71, Nature.RETENTION_CEILING);

    @Test
    void aware_on_22_december_at_12_17_means_25_december_at_13_00_christmas_or_not() {
        FixedDeadline deadline = paris().from(OffsetDateTime.parse("2020-12-22T12:17:00+01:00"), SEVENTY_TWO);

        assertThat(deadline.prudent()).isEqualTo("2020-12-25T12:17:00+01:00");
        assertThat(deadline.due()).isEqualTo("2020-12-25T13:00:00+01:00");
        assertThat(deadline.moved()).isFalse();
        assertThat(deadline.lastDay()).isEmpty();
        assertThat(deadline.steps())
                .extracting(DeadlineStep::code)
                .containsExactly(
                        Code.EVENT,
                        Code.STRICT_HOURS_ELAPSED,
                        Code.HOUR_OF_EVENT_NOT_COUNTED,
                        Code.HOURS_ELAPSED,
                        Code.HOURS_NOT_MOVED);
    }

    @ParameterizedTest
    @CsvSource({
        // spring: 02:00 does not exist on 29 March 2026; autumn: it comes twice on 25 October 2026
        "2026-03-28T23:30:00+01:00,2026-04-01T00:30:00+02:00,2026-04-01T01:00:00+02:00",
        "2026-03-29T01:59:59+01:00,2026-04-01T02:59:59+02:00,2026-04-01T03:00:00+02:00",
        "2026-10-23T10:30:00+02:00,2026-10-26T09:30:00+01:00,2026-10-26T10:00:00+01:00",
        "2026-10-25T02:30:00+02:00,2026-10-28T01:30:00+01:00,2026-10-28T02:00:00+01:00",
        "2026-10-25T02:30:00+01:00,2026-10-28T02:30:00+01:00,2026-10-28T03:00:00+01:00",
        "2026-10-25T02:00:00+02:00,2026-10-28T01:00:00+01:00,2026-10-28T02:00:00+01:00"
    })
    void hours_run_through_clock_changes(OffsetDateTime event, OffsetDateTime strict, OffsetDateTime due) {
        FixedDeadline deadline = paris().from(event, SEVENTY_TWO);

        assertThat(deadline.strict()).isEqualTo(strict);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.due().getOffset()).isEqualTo(due.getOffset());
    }

    @Test
    void miquelon_changes_its_clocks_on_north_american_dates() {
        FixedDeadline deadline = DeadlineCalculator.of(Territory.of("975"))
                .from(OffsetDateTime.parse("2026-03-06T15:40:00-03:00"), SEVENTY_TWO);

        assertThat(deadline.strict()).hasToString("2026-03-09T16:40-02:00");
        assertThat(deadline.due()).hasToString("2026-03-09T17:00-02:00");
    }

    @Test
    void the_hour_left_out_is_the_local_one_even_half_an_hour_off() {
        FixedDeadline deadline = DeadlineCalculator.of(ZoneId.of("Pacific/Marquesas"), WorkingCalendar.national())
                .from(OffsetDateTime.parse("2026-05-05T19:40:00Z"), SEVENTY_TWO);

        assertThat(deadline.due()).hasToString("2026-05-08T11:00-09:30");
    }

    @Test
    void the_complaint_for_the_insurer_runs_from_the_very_minute() {
        FixedDeadline deadline = paris().from(OffsetDateTime.parse("2026-02-06T16:30:00+01:00"), INSURANCE);

        assertThat(deadline.due()).isEqualTo("2026-02-09T16:30:00+01:00").isEqualTo(deadline.strict());
        assertThat(deadline.steps())
                .filteredOn(step -> step.code() == Code.HOURS_OF_THE_TEXT)
                .extracting(DeadlineStep::article)
                .containsExactly("code-assurances:L12-10-1");
    }

    @Test
    void a_ceiling_in_hours_is_not_rounded_up() {
        FixedDeadline deadline = paris().from(OffsetDateTime.parse("2026-02-06T16:30:00+01:00"), TWO_DAYS_KEPT);

        assertThat(deadline.due()).isEqualTo("2026-02-08T16:30:00+01:00");
        assertThat(deadline.steps()).extracting(DeadlineStep::code).contains(Code.NEVER_LENGTHENED);
    }

    @Test
    void a_day_without_its_hour_grants_no_time() {
        FixedDeadline deadline = paris().from(LocalDate.of(2026, 2, 6), SEVENTY_TWO);

        assertThat(deadline.strict()).isEqualTo("2026-02-09T00:00:00+01:00").isEqualTo(deadline.due());
        assertThat(deadline.steps()).extracting(DeadlineStep::code).contains(Code.HOUR_OF_EVENT_UNKNOWN);
    }

    @Test
    void the_two_working_days_of_article_3_5_are_a_comment_that_grants_nothing() {
        FixedDeadline deadline = paris().from(OffsetDateTime.parse("2026-02-06T16:30:00+01:00"), SEVENTY_TWO);

        assertThat(deadline.due()).isEqualTo("2026-02-09T17:00:00+01:00");
        assertThat(deadline.steps().get(deadline.steps().size() - 1))
                .isEqualTo(new DeadlineStep(
                        Code.TWO_WORKING_DAYS_DISPUTED,
                        Map.of("disputedEnd", OffsetDateTime.parse("2026-02-11T00:00:00+01:00"))));
    }

    @Test
    void hours_need_no_holiday_data() {
        FixedDeadline deadline = paris().from(OffsetDateTime.parse("2150-02-06T16:30:00+01:00"), SEVENTY_TWO);

        assertThat(deadline.due()).isEqualTo("2150-02-09T17:00:00+01:00");
    }

    @Test
    void the_end_itself_is_late() {
        FixedDeadline deadline = paris().from(OffsetDateTime.parse("2026-02-06T16:30:00+01:00"), SEVENTY_TWO);

        assertThat(deadline.isPastPrudent(deadline.strict().minusNanos(1).toInstant()))
                .isFalse();
        assertThat(deadline.isPastPrudent(deadline.strict().toInstant())).isTrue();
        assertThat(deadline.isOver(deadline.due().minusNanos(1).toInstant())).isFalse();
        assertThat(deadline.isOver(deadline.due().toInstant())).isTrue();
    }

    private static DeadlineCalculator paris() {
        return DeadlineCalculator.of(Territory.of("75"));
    }
}
