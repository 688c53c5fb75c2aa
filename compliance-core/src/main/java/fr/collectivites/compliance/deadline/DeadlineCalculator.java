package fr.collectivites.compliance.deadline;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts periods from events, in one legal time and with one calendar.
 *
 * <p>It never reads a clock, and never derives one event from another: the caller says from what a duty runs. Immutable.
 */
public final class DeadlineCalculator {

    /** What an open deadline awaits while the identity of the requester is in doubt. */
    public static final String IDENTITY = "identity";

    private final ZoneId zone;
    private final HourCount hours;
    private final DayCount days;

    private DeadlineCalculator(ZoneId zone, WorkingCalendar calendar) {
        this.zone = zone;
        this.hours = new HourCount(zone, calendar);
        this.days = new DayCount(zone, calendar);
    }

    /**
     * The usual legal time of a territory, with the national holidays alone.
     *
     * @param territory the territory, not null
     * @return the calculator, not null
     */
    public static DeadlineCalculator of(Territory territory) {
        return of(territory.zone(), WorkingCalendar.national());
    }

    /**
     * Any legal time, any calendar.
     *
     * @param zone the zone in which days begin and end, not null
     * @param calendar the working days, not null
     * @return the calculator, not null
     */
    public static DeadlineCalculator of(ZoneId zone, WorkingCalendar calendar) {
        return new DeadlineCalculator(
                Objects.requireNonNull(zone, "zone"), Objects.requireNonNull(calendar, "calendar"));
    }

    /**
     * Counts a period from an instant.
     *
     * @param event the event, not null; its offset only says which instant it is, days are those of the zone
     * @param period the period, not null
     * @return the deadline, not null
     * @throws IllegalArgumentException when the last day is outside the holiday data and may have to move
     */
    public FixedDeadline from(OffsetDateTime event, Period period) {
        OffsetDateTime local = event.atZoneSameInstant(zone).toOffsetDateTime();
        List<DeadlineStep> steps = new ArrayList<>();
        steps.add(DeadlineStep.of(Code.EVENT, "event", local));
        return period.unit() == Period.Unit.HOURS
                ? hours.count(local, period, steps)
                : days.count(local, period, steps);
    }

    /**
     * Counts a period from a day whose hour is not known.
     *
     * <p>Hours then run from the first minute of the day, and no hour is left out: the unknown grants no time.
     *
     * @param day the local day of the event, not null
     * @param period the period, not null
     * @return the deadline, not null
     * @throws IllegalArgumentException when the last day is outside the holiday data and may have to move
     */
    public FixedDeadline from(LocalDate day, Period period) {
        List<DeadlineStep> steps = new ArrayList<>();
        steps.add(DeadlineStep.of(Code.EVENT, "event", day));
        return period.unit() == Period.Unit.HOURS ? hours.count(day, period, steps) : days.count(day, period, steps);
    }

    /**
     * A last day set by a text or a decision, or counted backwards from an event; it is not moved (Regulation 1182/71,
     * art. 3(4), second subparagraph).
     *
     * @param lastDay the last day, not null
     * @return the deadline, not null
     */
    public FixedDeadline endingOn(LocalDate lastDay) {
        return days.ending(lastDay);
    }

    /**
     * Suspends a running deadline while the identity of the requester is in doubt.
     *
     * <p>Days from the one on which the controller asked to the one on which identity was established do not run; the
     * last day, and its move, are then computed anew. A doubt raised with delay, or on a day after the last one, changes
     * nothing.
     *
     * @param running a deadline counted in days or longer, not null
     * @param suspension the doubt, not null
     * @return an open deadline while identity is not established, a fixed one otherwise, not null
     * @throws IllegalArgumentException when the deadline is in hours or on a set day, which no text suspends
     */
    public Deadline suspend(FixedDeadline running, Suspension suspension) {
        LocalDate end = running.unrolled()
                .filter(day -> running.period().isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        "only a period in days, weeks, months or years can be suspended: " + running));
        List<DeadlineStep> steps = new ArrayList<>(running.steps());
        if (!suspension.askedWithoutDelay() || suspension.asked().isAfter(end)) {
            steps.add(DeadlineStep.of(Code.NOT_SUSPENDED, "asked", suspension.asked()));
            return new FixedDeadline(
                    running.period(),
                    zone,
                    running.strict(),
                    running.due(),
                    running.unrolled(),
                    running.lastDay(),
                    steps);
        }
        steps.add(DeadlineStep.of(Code.SUSPENDED, "asked", suspension.asked()));
        Period period = running.period().orElseThrow();
        Optional<LocalDate> established = suspension.established();
        if (established.isEmpty()) {
            return new OpenDeadline(period, OpenDeadline.Cause.SUSPENDED, IDENTITY, steps);
        }
        return days.resume(end, suspension.asked(), established.get(), period, steps);
    }
}
