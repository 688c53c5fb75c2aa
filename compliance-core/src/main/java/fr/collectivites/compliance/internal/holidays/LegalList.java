package fr.collectivites.compliance.internal.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.parser.impl.ChristianHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One list of holidays; a year is computed at its first use and kept. */
final class LegalList {

    private final List<LegalHoliday> rows;
    private final int firstYear;
    private final int lastYear;
    private final AtomicReferenceArray<Set<LocalDate>> years;

    LegalList(List<LegalHoliday> rows, int lastYear) {
        this.rows = rows;
        this.firstYear = rows.stream().mapToInt(LegalHoliday::since).min().orElseThrow();
        this.lastYear = lastYear;
        this.years = new AtomicReferenceArray<>(lastYear - firstYear + 1);
    }

    int firstYear() {
        return firstYear;
    }

    boolean covers(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The holidays of a year that is covered; two threads may compute the same year, with the same result. */
    Set<LocalDate> of(int year) {
        Set<LocalDate> known = years.get(year - firstYear);
        if (known == null) {
            known = compute(Year.of(year));
            years.set(year - firstYear, known);
        }
        return known;
    }

    private Set<LocalDate> compute(Year year) {
        JollydayList list = new JollydayList(rows);
        return Stream.of(new FixedParser(), new ChristianHolidayParser())
                .flatMap(parser -> parser.parse(year, list).stream())
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
