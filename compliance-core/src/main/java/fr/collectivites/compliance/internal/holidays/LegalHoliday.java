package fr.collectivites.compliance.internal.holidays;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration.ChristianHolidayType;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of the table: a fixed day or a movable one, never both. */
record LegalHoliday(String list, Optional<MonthDay> fixed, Optional<ChristianHolidayType> movable, int since) {

    static LegalHoliday of(CSVRecord row) {
        String day = row.get("jour");
        return new LegalHoliday(row.get("liste"), fixed(day), movable(day), Integer.parseInt(row.get("depuis")));
    }

    private static Optional<MonthDay> fixed(String day) {
        return isFixed(day) ? Optional.of(MonthDay.parse("--" + day)) : Optional.empty();
    }

    private static Optional<ChristianHolidayType> movable(String day) {
        if (isFixed(day)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(ChristianHolidayType.values())
                .filter(type -> type.name().equals(day))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("unknown day '" + day
                        + "': write MM-DD, or GOOD_FRIDAY, EASTER_MONDAY, ASCENSION_DAY or WHIT_MONDAY")));
    }

    private static boolean isFixed(String day) {
        return !day.isEmpty() && Character.isDigit(day.charAt(0));
    }
}
