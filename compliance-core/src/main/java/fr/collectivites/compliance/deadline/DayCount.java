package fr.collectivites.compliance.deadline;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Periods in days, weeks, months or years: whole local days, the last of which may move. */
record DayCount(ZoneId zone, WorkingCalendar calendar) {

    FixedDeadline count(LocalDate day, Period period, List<DeadlineStep> steps) {
        LocalDate last = day.plus(period.amount(), period.unit().chrono());
        steps.add(DeadlineStep.of(Code.DAY_OF_EVENT_NOT_COUNTED, "day", day));
        steps.add(DeadlineStep.of(lastDayCode(day, last, period), "amount", period.amount(), "lastDay", last));
        LocalDate rolled = close(last, period, steps);
        if (period.mayMove() && (period.unit() != Period.Unit.DAYS || period.amount() >= 2)) {
            TwoWorkingDays.dispute(endOf(day), endOf(rolled), zone, calendar).ifPresent(steps::add);
        }
        return fixed(Optional.of(period), last, rolled, steps);
    }

    /** From an hour that is known: the prudent end of a time to act is the same hour of the last day, before any move. */
    FixedDeadline count(OffsetDateTime event, Period period, List<DeadlineStep> steps) {
        FixedDeadline whole = count(event.toLocalDate(), period, steps);
        if (!period.mayMove()) {
            return whole;
        }
        OffsetDateTime prudent = whole.unrolled()
                .orElseThrow()
                .atTime(event.toLocalTime())
                .atZone(zone)
                .toOffsetDateTime();
        steps.add(DeadlineStep.of(Code.SAME_HOUR_PRUDENT, "end", prudent));
        return new FixedDeadline(whole.period(), zone, prudent, whole.due(), whole.unrolled(), whole.lastDay(), steps);
    }

    FixedDeadline ending(LocalDate day) {
        List<DeadlineStep> steps = new ArrayList<>();
        steps.add(DeadlineStep.of(Code.SET_DAY_NOT_MOVED, "lastDay", day));
        steps.add(lastHour(day));
        return fixed(Optional.empty(), day, day, steps);
    }

    FixedDeadline resume(
            LocalDate end, LocalDate asked, LocalDate established, Period period, List<DeadlineStep> steps) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(asked, established));
        LocalDate last = end.plusDays(days);
        steps.add(DeadlineStep.of(Code.RESUMED, "established", established, "days", days)
                .with("lastDay", last));
        return fixed(Optional.of(period), last, close(last, period, steps), steps);
    }

    private LocalDate close(LocalDate last, Period period, List<DeadlineStep> steps) {
        LocalDate rolled = period.mayMove() ? roll(last, steps) : last;
        if (!period.mayMove()) {
            steps.add(DeadlineStep.of(Code.NEVER_LENGTHENED));
        }
        steps.add(lastHour(rolled));
        return rolled;
    }

    private FixedDeadline fixed(Optional<Period> period, LocalDate unrolled, LocalDate last, List<DeadlineStep> steps) {
        return new FixedDeadline(
                period, zone, endOf(unrolled), endOf(last), Optional.of(unrolled), Optional.of(last), steps);
    }

    private LocalDate roll(LocalDate last, List<DeadlineStep> steps) {
        LocalDate rolled = calendar.workingDayOnOrAfter(last);
        if (rolled.equals(last)) {
            steps.add(DeadlineStep.of(Code.WORKING_DAY, "lastDay", last));
            return rolled;
        }
        steps.add(DeadlineStep.of(Code.MOVED_TO_WORKING_DAY, "from", last, "reason", reason(last))
                .with("to", rolled));
        LocalDate without = calendar.nationalWorkingDayOnOrAfter(last);
        if (!without.equals(rolled)) {
            steps.add(DeadlineStep.of(Code.LOCAL_HOLIDAYS_UNSETTLED, "without", without));
        }
        return rolled;
    }

    private String reason(LocalDate day) {
        if (WorkingCalendar.isWeekend(day)) {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "SATURDAY" : "SUNDAY";
        }
        return calendar.isNationalHoliday(day) ? "HOLIDAY" : "LOCAL_HOLIDAY";
    }

    private DeadlineStep lastHour(LocalDate day) {
        return DeadlineStep.of(Code.LAST_HOUR_OF_LAST_DAY, "lastDay", day, "end", endOf(day));
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }

    private static Code lastDayCode(LocalDate day, LocalDate last, Period period) {
        if (period.regime() != Period.Regime.REGULATION_1182_71) {
            return Code.LAST_DAY_OF_THE_TEXT;
        }
        return switch (period.unit()) {
            case HOURS -> throw new IllegalArgumentException("hours are not counted in days: " + period);
            case DAYS -> Code.LAST_OF_DAYS;
            case WEEKS -> Code.SAME_DAY_OF_WEEK;
            case MONTHS, YEARS ->
                last.getDayOfMonth() == day.getDayOfMonth() ? Code.SAME_NUMBER : Code.END_OF_SHORT_MONTH;
        };
    }
}
