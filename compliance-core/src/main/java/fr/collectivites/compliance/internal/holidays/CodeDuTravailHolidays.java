package fr.collectivites.compliance.internal.holidays;

import fr.collectivites.compliance.internal.tables.ResourceTable;
import fr.collectivites.compliance.spi.HolidaySource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The holidays that the Code du travail names, national and local.
 *
 * <p>A list is known from its first year in the table until {@value #LAST_YEAR}; a year before or after is refused,
 * since a law may add a day that nobody can know today.
 */
public final class CodeDuTravailHolidays implements HolidaySource {

    /** The last year computed, included. */
    static final int LAST_YEAR = 2100;

    private static final class Shared {
        static final CodeDuTravailHolidays INSTANCE = new CodeDuTravailHolidays();
    }

    private final Map<String, LegalList> lists = new TreeMap<>();

    private CodeDuTravailHolidays() {
        Map<String, List<LegalHoliday>> rows =
                ResourceTable.read(CodeDuTravailHolidays.class, "jours-feries.csv", LegalHoliday::of).stream()
                        .collect(Collectors.groupingBy(LegalHoliday::list));
        rows.forEach((name, list) -> lists.put(name, new LegalList(list, LAST_YEAR)));
    }

    /**
     * Returns the one instance; the table is read at the first call.
     *
     * @return the source, safe for use by many threads, not null
     */
    public static CodeDuTravailHolidays shared() {
        return Shared.INSTANCE;
    }

    /**
     * Returns the names of the lists, the national one included.
     *
     * @return the names, sorted, not null
     */
    public Set<String> lists() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    @Override
    public boolean covers(int year, String list) {
        LegalList known = lists.get(list);
        return known != null && known.covers(year);
    }

    @Override
    public Set<LocalDate> holidays(int year, String list) {
        LegalList known = lists.get(list);
        if (known == null) {
            throw new IllegalArgumentException("unknown list of public holidays '" + list + "': known are " + lists());
        }
        if (!known.covers(year)) {
            throw new IllegalArgumentException("no public holidays for the year " + year + ": the list " + list
                    + " is known from " + known.firstYear() + " to " + LAST_YEAR
                    + "; compute this deadline by hand, or hand in a HolidaySource that knows the year");
        }
        return known.of(year);
    }
}
