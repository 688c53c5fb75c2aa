package fr.collectivites.compliance.internal.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

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
            known = compute(year);
            years.set(year - firstYear, known);
        }
        return known;
    }

    private Set<LocalDate> compute(int year) {
        return rows.stream()
                .filter(row -> row.since() <= year)
                .map(row -> row.in(year))
                .collect(Collectors.toUnmodifiableSet());
    }
}
