package example.canteen.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {

    @Test
    void a_week_has_four_days_with_school_and_starts_on_monday() {
        Week week = Week.of(LocalDate.of(2026, 11, 29));
        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(week.days())
                .containsExactly(
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 11, 27));
        assertThat(Week.of(week.end())).isNotEqualTo(week);
    }
}
