package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.collectivites.compliance.spi.HolidaySource;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national();

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-15", "2026-11-11", "2026-05-25", "2026-05-24", "2026-05-16"})
    void holidays_sundays_and_saturdays_are_not_working_days(LocalDate day) {
        assertThat(NATIONAL.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-05-31", "2005-05-16", "2006-06-05", "2007-05-28", "2008-05-12"})
    void whit_monday_stays_a_holiday_whatever_the_day_of_solidarity(LocalDate whitMonday) {
        assertThat(NATIONAL.isHoliday(whitMonday)).isTrue();
    }

    @Test
    void the_8th_of_may_is_a_holiday_since_1982() {
        assertThat(NATIONAL.isHoliday(LocalDate.of(1981, 5, 8))).isFalse();
        assertThat(NATIONAL.isHoliday(LocalDate.of(1982, 5, 8))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "57,2026-12-26",
        "67,2026-12-26",
        "68,2026-12-26",
        "971,2026-05-27",
        "972,2026-05-22",
        "973,2026-06-10",
        "974,2027-12-20",
        "976,2026-04-27",
        "977,2026-10-09",
        "978,2026-05-27"
    })
    void local_holidays_count_only_on_demand(String code, LocalDate day) {
        assertThat(NATIONAL.isHoliday(day)).isFalse();
        assertThat(NATIONAL.withLocalHolidays(Territory.of(code)).isHoliday(day))
                .isTrue();
    }

    @Test
    void local_holidays_leave_the_national_list_alone_where_there_are_none() {
        WorkingCalendar miquelon = NATIONAL.withLocalHolidays(Territory.of("975"));

        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allMatch(day -> miquelon.isHoliday(day) == NATIONAL.isHoliday(day));
    }

    @Test
    void good_friday_is_a_holiday_of_communes_with_a_temple_alone() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        Territory basRhin = Territory.of("67");

        assertThat(NATIONAL.withLocalHolidays(basRhin).isHoliday(goodFriday)).isFalse();
        assertThat(NATIONAL.withLocalHolidaysAndGoodFriday(basRhin).isHoliday(goodFriday))
                .isTrue();
        assertThat(NATIONAL.withLocalHolidaysAndGoodFriday(basRhin).isHoliday(LocalDate.of(2026, 12, 26)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.withLocalHolidaysAndGoodFriday(Territory.of("971")))
                .withMessageContaining("57, 67 and 68");
    }

    @Test
    void aid_el_kebir_is_no_legal_holiday_in_mayotte() {
        assertThat(NATIONAL.withLocalHolidays(Territory.of("976")).isHoliday(LocalDate.of(2026, 5, 27)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-07-14", "2101-07-14", "2101-01-02"})
    void a_year_outside_the_data_is_an_error_in_words(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.isWorkingDay(day))
                .withMessageContaining("no public holidays for the year " + day.getYear())
                .withMessageContaining("from 1971 to 2100");
    }

    @Test
    void a_local_list_may_begin_later_than_the_national_one() {
        WorkingCalendar mayotte = NATIONAL.withLocalHolidays(Territory.of("976"));

        assertThat(NATIONAL.covers(2017)).isTrue();
        assertThat(mayotte.covers(2017)).isFalse();
        assertThat(mayotte.covers(2018)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> mayotte.isHoliday(LocalDate.of(2017, 4, 27)));
    }

    @Test
    void another_source_of_holidays_may_be_handed_in() {
        LocalDate onlyHoliday = LocalDate.of(2150, 3, 2);
        WorkingCalendar future = WorkingCalendar.national(new HolidaySource() {
            @Override
            public boolean covers(int year, String list) {
                return true;
            }

            @Override
            public Set<LocalDate> holidays(int year, String list) {
                return Set.of(onlyHoliday);
            }
        });

        assertThat(future.workingDayOnOrAfter(onlyHoliday)).isEqualTo(onlyHoliday.plusDays(1));
    }
}
