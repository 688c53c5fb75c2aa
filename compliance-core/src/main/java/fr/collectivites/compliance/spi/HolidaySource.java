package fr.collectivites.compliance.spi;

import java.time.LocalDate;
import java.util.Set;

/**
 * Says which days of a year are public holidays by law; nothing about weekends, bridges or customs.
 *
 * <p>A list is {@code FR} for the national one (Code du travail, L3133-1), or the name of a local one that holds the
 * additions alone (L3134-13, L3422-2). Implementations are immutable or safe for use by many threads.
 */
public interface HolidaySource {

    /** The name of the national list. */
    String NATIONAL = "FR";

    /**
     * Says whether the holidays of a year are known.
     *
     * @param year the year, Gregorian
     * @param list the name of the list, not null
     * @return false when {@link #holidays} would refuse the year or the list
     */
    boolean covers(int year, String list);

    /**
     * Returns the public holidays of one year.
     *
     * @param year the year, Gregorian
     * @param list the name of the list, not null
     * @return the holidays, unmodifiable, not null
     * @throws IllegalArgumentException when the year or the list is outside the data, in words
     */
    Set<LocalDate> holidays(int year, String list);
}
