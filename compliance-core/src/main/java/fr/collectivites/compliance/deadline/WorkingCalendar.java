package fr.collectivites.compliance.deadline;

import fr.collectivites.compliance.internal.holidays.CodeDuTravailHolidays;
import fr.collectivites.compliance.spi.HolidaySource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Says which days are working days: all but Saturdays, Sundays and public holidays (Regulation 1182/71, art. 2).
 *
 * <p>The national list alone counts by default, Whit Monday included every year (Code du travail, L3133-1). Whether
 * local holidays count under article 2(1) is unsettled: they are an option, and a deadline that they move says so.
 * Bridges, the day of a mayor's feast and collective agreements are never counted. A year outside the data is refused,
 * never taken for a year without holidays: the national list is known from 1971, the year of the Regulation, to 2100;
 * 8 May is a holiday since 1982. Immutable.
 */
public final class WorkingCalendar {

    private static final String TEMPLE = "-TEMPLE";
    private static final String ALSACE_MOSELLE = "FR-ALSACE-MOSELLE";

    private final HolidaySource source;
    private final Optional<String> localList;

    private WorkingCalendar(HolidaySource source, Optional<String> localList) {
        this.source = source;
        this.localList = localList;
    }

    /**
     * The national list of the Code du travail, the same everywhere.
     *
     * @return the calendar, not null
     */
    public static WorkingCalendar national() {
        return national(CodeDuTravailHolidays.shared());
    }

    /**
     * The national list of another source.
     *
     * @param source the source, safe for use by many threads, not null
     * @return the calendar, not null
     */
    public static WorkingCalendar national(HolidaySource source) {
        return new WorkingCalendar(Objects.requireNonNull(source, "source"), Optional.empty());
    }

    /**
     * Counts the local holidays of a territory too, Good Friday of Alsace-Moselle excepted.
     *
     * @param territory the territory, not null; one without local holidays leaves the national list
     * @return another calendar, not null
     */
    public WorkingCalendar withLocalHolidays(Territory territory) {
        return new WorkingCalendar(source, territory.localHolidays());
    }

    /**
     * Counts the local holidays of a commune of Alsace-Moselle that has a Protestant temple or a mixed church (L3134-13).
     *
     * @param territory Moselle, Bas-Rhin or Haut-Rhin, not null
     * @return another calendar, not null
     * @throws IllegalArgumentException for another territory, where Good Friday is no holiday
     */
    public WorkingCalendar withLocalHolidaysAndGoodFriday(Territory territory) {
        String list = territory
                .localHolidays()
                .filter(ALSACE_MOSELLE::equals)
                .orElseThrow(() -> new IllegalArgumentException("Good Friday is a legal holiday in 57, 67 and 68 alone,"
                        + " not in " + territory + ": use withLocalHolidays"));
        return new WorkingCalendar(source, Optional.of(list + TEMPLE));
    }

    /**
     * Says whether the holidays of a year are known, on every list that counts.
     *
     * @param year the year, Gregorian
     * @return false when the other methods would refuse the year
     */
    public boolean covers(int year) {
        return source.covers(year, HolidaySource.NATIONAL)
                && localList.map(list -> source.covers(year, list)).orElse(true);
    }

    /**
     * Says whether a day is a public holiday, be it a weekend day or not.
     *
     * @param day the day, not null
     * @return true for a holiday of a list that counts
     * @throws IllegalArgumentException when the year is outside the data
     */
    public boolean isHoliday(LocalDate day) {
        return isNationalHoliday(day)
                || localList.isPresent()
                        && source.holidays(day.getYear(), localList.get()).contains(day);
    }

    /**
     * Says whether a day is a working day (Regulation 1182/71, art. 2(2)).
     *
     * @param day the day, not null
     * @return false on a Saturday, a Sunday or a holiday
     * @throws IllegalArgumentException when the year is outside the data, even for a Sunday
     */
    public boolean isWorkingDay(LocalDate day) {
        return !isHoliday(day) && !isWeekend(day);
    }

    /**
     * Returns the day itself when it is a working day, the next working day otherwise.
     *
     * @param day the day, not null
     * @return the working day, not null
     * @throws IllegalArgumentException when the search leaves the data
     */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The same search when local holidays do not count. */
    LocalDate nationalWorkingDayOnOrAfter(LocalDate day) {
        return national(source).workingDayOnOrAfter(day);
    }

    boolean isNationalHoliday(LocalDate day) {
        return source.holidays(day.getYear(), HolidaySource.NATIONAL).contains(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
