package example.canteen.bookings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One week of school.
 *
 * @param monday its Monday, not null
 */
public record Week(LocalDate monday) {

    /** Returns the week of a day. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Returns its days with school, in order. */
    public List<LocalDate> days() {
        return monday.datesUntil(end())
                .filter(day -> Bookings.SCHOOL_DAYS.contains(day.getDayOfWeek()))
                .toList();
    }

    /** Returns the Monday after it. */
    public LocalDate end() {
        return monday.plusWeeks(1);
    }

    /** Returns the Monday before it. */
    public LocalDate previous() {
        return monday.minusWeeks(1);
    }
}
