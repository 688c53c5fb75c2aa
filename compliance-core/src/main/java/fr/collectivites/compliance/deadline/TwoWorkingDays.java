package fr.collectivites.compliance.deadline;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Article 3(5) of Regulation 1182/71: two working days in any period of two days or more; disputed, so a comment only.
 */
final class TwoWorkingDays {

    private TwoWorkingDays() {}

    /** The comment, when fewer than two whole working days lie between start and end and the years are known. */
    static Optional<DeadlineStep> dispute(
            OffsetDateTime start, OffsetDateTime end, ZoneId zone, WorkingCalendar calendar) {
        LocalDate day = start.toLocalDate();
        if (day.atStartOfDay(zone).toOffsetDateTime().isBefore(start)) {
            day = day.plusDays(1);
        }
        int working = 0;
        while (calendar.covers(day.getYear())) {
            working += calendar.isWorkingDay(day) ? 1 : 0;
            day = day.plusDays(1);
            if (working == 2) {
                OffsetDateTime disputed = day.atStartOfDay(zone).toOffsetDateTime();
                return disputed.isAfter(end)
                        ? Optional.of(DeadlineStep.of(Code.TWO_WORKING_DAYS_DISPUTED, "disputedEnd", disputed))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
