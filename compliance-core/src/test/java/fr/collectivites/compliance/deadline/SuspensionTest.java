package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import fr.collectivites.compliance.deadline.Period.Nature;
import fr.collectivites.compliance.deadline.Period.Regime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final DeadlineCalculator PARIS = DeadlineCalculator.of(Territory.of("75"));
    private static final Period ONE_MONTH = Period.parse("1 mois", Regime.REGULATION_1182_71, Nature.TO_ACT);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 6, 2);

    private final FixedDeadline running = PARIS.from(RECEIVED, ONE_MONTH);

    @Test
    void time_stands_still_until_identity_is_established() {
        Deadline deadline = PARIS.suspend(running, new Suspension(ASKED, true, Optional.empty()));

        assertThat(deadline).isInstanceOfSatisfying(OpenDeadline.class, open -> {
            assertThat(open.cause()).isEqualTo(OpenDeadline.Cause.SUSPENDED);
            assertThat(open.awaited()).isEqualTo(DeadlineCalculator.IDENTITY);
            assertThat(open.period()).isEqualTo(ONE_MONTH);
            assertThat(open.steps()).extracting(DeadlineStep::article).contains("edpb-1-2022:159");
        });
    }

    @Test
    void the_days_of_doubt_are_added_and_the_last_day_is_moved_anew() {
        Deadline deadline = PARIS.suspend(running, new Suspension(ASKED, true, Optional.of(LocalDate.of(2026, 6, 5))));

        assertThat(deadline).isInstanceOfSatisfying(FixedDeadline.class, fixed -> {
            assertThat(fixed.unrolled()).contains(LocalDate.of(2026, 7, 4));
            assertThat(fixed.lastDay()).contains(LocalDate.of(2026, 7, 6));
        });
    }

    @Test
    void a_doubt_raised_late_changes_nothing() {
        Deadline undue = PARIS.suspend(running, new Suspension(ASKED, false, Optional.empty()));
        Deadline afterTheEnd = PARIS.suspend(running, new Suspension(LocalDate.of(2026, 7, 2), true, Optional.empty()));

        for (Deadline deadline : List.of(undue, afterTheEnd)) {
            assertThat(deadline)
                    .isInstanceOfSatisfying(
                            FixedDeadline.class,
                            fixed -> assertThat(fixed.due()).isEqualTo(running.due()));
            assertThat(deadline.steps()).extracting(DeadlineStep::code).contains(Code.NOT_SUSPENDED);
        }
    }

    @Test
    void hours_and_set_days_are_not_suspended() {
        Suspension doubt = new Suspension(ASKED, true, Optional.empty());
        FixedDeadline hours = PARIS.from(
                OffsetDateTime.parse("2026-06-01T10:00:00+02:00"),
                Period.parse("72 heures", Regime.REGULATION_1182_71, Nature.TO_ACT));

        assertThatIllegalArgumentException().isThrownBy(() -> PARIS.suspend(hours, doubt));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PARIS.suspend(PARIS.endingOn(LocalDate.of(2026, 7, 1)), doubt));
    }

    @Test
    void identity_is_not_established_before_it_is_asked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suspension(ASKED, true, Optional.of(RECEIVED)))
                .withMessageContaining("before it was asked");
    }
}
