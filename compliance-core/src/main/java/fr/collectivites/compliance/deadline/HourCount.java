package fr.collectivites.compliance.deadline;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Periods in hours: elapsed time, through nights, weekends, holidays and clock changes; never moved. */
record HourCount(ZoneId zone, WorkingCalendar calendar) {

    FixedDeadline count(LocalDate day, Period period, List<DeadlineStep> steps) {
        OffsetDateTime start = day.atStartOfDay(zone).toOffsetDateTime();
        steps.add(DeadlineStep.of(Code.HOUR_OF_EVENT_UNKNOWN, "start", start));
        OffsetDateTime end = after(start, period);
        steps.add(strictStep(period, end));
        return ended(period, end, end, steps);
    }

    FixedDeadline count(OffsetDateTime event, Period period, List<DeadlineStep> steps) {
        OffsetDateTime strict = after(event, period);
        steps.add(strictStep(period, strict));
        if (!period.mayMove()) {
            return ended(period, strict, strict, steps);
        }
        OffsetDateTime start = local(event.truncatedTo(ChronoUnit.HOURS).plusHours(1));
        OffsetDateTime due = after(start, period);
        steps.add(DeadlineStep.of(Code.HOUR_OF_EVENT_NOT_COUNTED, "start", start));
        steps.add(DeadlineStep.of(Code.HOURS_ELAPSED, "hours", period.amount(), "end", due));
        steps.add(DeadlineStep.of(Code.HOURS_NOT_MOVED));
        if (period.amount() >= 48) {
            TwoWorkingDays.dispute(start, due, zone, calendar).ifPresent(steps::add);
        }
        return ended(period, strict, due, steps);
    }

    private static DeadlineStep strictStep(Period period, OffsetDateTime end) {
        Code code = switch (period.regime()) {
            case REGULATION_1182_71 -> Code.STRICT_HOURS_ELAPSED;
            case STRICT_HOURS -> Code.HOURS_OF_THE_TEXT;
            case CALENDAR -> Code.HOURS_FROM_EVENT;
        };
        return DeadlineStep.of(code, "hours", period.amount(), "end", end);
    }

    private FixedDeadline ended(Period period, OffsetDateTime strict, OffsetDateTime due, List<DeadlineStep> steps) {
        if (period.nature() != Period.Nature.TO_ACT) {
            steps.add(DeadlineStep.of(Code.NEVER_LENGTHENED));
        }
        return new FixedDeadline(Optional.of(period), zone, strict, due, Optional.empty(), Optional.empty(), steps);
    }

    private OffsetDateTime after(OffsetDateTime start, Period period) {
        return local(start.plusHours(period.amount()));
    }

    private OffsetDateTime local(OffsetDateTime instant) {
        return instant.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
