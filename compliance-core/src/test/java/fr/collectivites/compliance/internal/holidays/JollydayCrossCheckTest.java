package fr.collectivites.compliance.internal.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the national list against jollyday, year by year, but for the years where it departs from the Code du travail. */
class JollydayCrossCheckTest {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    @ParameterizedTest
    @ValueSource(
            ints = {1983, 1990, 1999, 2000, 2003, 2008, 2011, 2016, 2024, 2025, 2026, 2027, 2028, 2030, 2038, 2049})
    void theNationalListIsThatOfJollyday(int year) {
        assertThat(CodeDuTravailHolidays.shared().holidays(year, "FR")).isEqualTo(jollyday(year));
    }

    /** Whit Monday stayed in L3133-1 while it was the day of solidarity. */
    @ParameterizedTest
    @ValueSource(ints = {2005, 2006, 2007})
    void jollydayDropsWhitMondayWhichTheCodeKept(int year) {
        Set<LocalDate> missing = new HashSet<>(CodeDuTravailHolidays.shared().holidays(year, "FR"));
        missing.removeAll(jollyday(year));

        assertThat(missing).containsExactly(MovableDay.WHIT_MONDAY.in(year));
    }

    private static Set<LocalDate> jollyday(int year) {
        return JOLLYDAY.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
