package fr.collectivites.compliance.internal.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of the table: a fixed day or a movable one, never both. */
record LegalHoliday(String list, Optional<MonthDay> fixed, Optional<MovableDay> movable, int since) {

    static LegalHoliday of(CSVRecord row) {
        String day = row.get("jour");
        return new LegalHoliday(row.get("liste"), fixed(day), movable(day), Integer.parseInt(row.get("depuis")));
    }

    /** The day of the year, which has it since {@link #since}. */
    LocalDate in(int year) {
        return fixed.map(day -> day.atYear(year))
                .orElseGet(() -> movable.orElseThrow().in(year));
    }

    private static Optional<MonthDay> fixed(String day) {
        return isFixed(day) ? Optional.of(MonthDay.parse("--" + day)) : Optional.empty();
    }

    private static Optional<MovableDay> movable(String day) {
        if (isFixed(day)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(MovableDay.values())
                .filter(type -> type.name().equals(day))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("unknown day '" + day
                        + "': write MM-DD, or GOOD_FRIDAY, EASTER_MONDAY, ASCENSION_DAY or WHIT_MONDAY")));
    }

    private static boolean isFixed(String day) {
        return !day.isEmpty() && Character.isDigit(day.charAt(0));
    }
}
