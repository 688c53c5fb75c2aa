package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.deadline.Period.Nature;
import fr.collectivites.compliance.deadline.Period.Regime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanOrderTest {

    private static final OffsetDateTime AWARE = OffsetDateTime.parse("2026-02-06T16:30:00+01:00");
    private static final DeadlineCalculator PARIS = DeadlineCalculator.of(Territory.of("75"));

    @Test
    void at_once_comes_first_then_the_earliest_prudent_end_then_what_does_not_run_yet() {
        Deadline atOnce = new WithoutDelay();
        Deadline insurer = PARIS.from(AWARE, Period.parse("72 heures", Regime.STRICT_HOURS, Nature.TO_ACT));
        Deadline cnil = PARIS.from(AWARE, Period.parse("72 heures", Regime.REGULATION_1182_71, Nature.TO_ACT));
        Period month = Period.parse("1 mois", Regime.REGULATION_1182_71, Nature.TO_ACT);
        Deadline answer = PARIS.from(LocalDate.of(2026, 2, 6), month);
        Deadline report = OpenDeadline.awaiting(month, "nis2.notification");

        assertThat(List.of(report, answer, cnil, atOnce, insurer).stream()
                        .sorted(Deadline.planOrder())
                        .toList())
                .containsExactly(atOnce, insurer, cnil, answer, report);
    }

    @Test
    void an_open_deadline_says_what_it_awaits() {
        OpenDeadline report = OpenDeadline.awaiting(
                Period.parse("1 mois", Regime.REGULATION_1182_71, Nature.TO_ACT), "nis2.notification");

        assertThat(report.cause()).isEqualTo(OpenDeadline.Cause.EVENT_AWAITED);
        assertThat(report.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.arguments()).containsEntry("awaited", "nis2.notification"));
    }
}
