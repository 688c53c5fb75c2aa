package fr.collectivites.compliance.internal.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with an independent computation of Easter and with the lists of the Code, written out here again. */
class CodeDuTravailHolidaysTest {

    private static final CodeDuTravailHolidays HOLIDAYS = CodeDuTravailHolidays.shared();

    static IntStream years() {
        return IntStream.rangeClosed(1971, 2100);
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_national_list_is_that_of_L3133_1(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> expected = new HashSet<>(Set.of(
                LocalDate.of(year, 1, 1),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 7, 14),
                LocalDate.of(year, 8, 15),
                LocalDate.of(year, 11, 1),
                LocalDate.of(year, 11, 11),
                LocalDate.of(year, 12, 25)));
        expected.add(easter.plusDays(39));
        expected.add(easter.plusDays(50));
        if (year >= 1982) {
            expected.add(LocalDate.of(year, 5, 8));
        }

        assertThat(HOLIDAYS.holidays(year, "FR")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_local_lists_are_those_of_L3134_13_and_L3422_2(int year) {
        Map.of(
                        "FR-GP",
                        "05-27",
                        "FR-MQ",
                        "05-22",
                        "FR-GF",
                        "06-10",
                        "FR-RE",
                        "12-20",
                        "FR-YT",
                        "04-27",
                        "FR-BL",
                        "10-09",
                        "FR-MF",
                        "05-27",
                        "FR-ALSACE-MOSELLE",
                        "12-26")
                .forEach((list, day) -> {
                    if (HOLIDAYS.covers(year, list)) {
                        assertThat(HOLIDAYS.holidays(year, list)).containsExactly(LocalDate.parse(year + "-" + day));
                    }
                });
        assertThat(HOLIDAYS.holidays(year, "FR-ALSACE-MOSELLE-TEMPLE"))
                .containsExactlyInAnyOrder(
                        LocalDate.of(year, 12, 26), easter(year).minusDays(2));
    }

    @Test
    void the_lists_are_named() {
        assertThat(HOLIDAYS.lists())
                .containsExactly(
                        "FR",
                        "FR-ALSACE-MOSELLE",
                        "FR-ALSACE-MOSELLE-TEMPLE",
                        "FR-BL",
                        "FR-GF",
                        "FR-GP",
                        "FR-MF",
                        "FR-MQ",
                        "FR-RE",
                        "FR-YT");
    }

    @Test
    void an_unknown_list_is_refused_with_the_known_ones() {
        assertThat(HOLIDAYS.covers(2026, "FR-BZH")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOLIDAYS.holidays(2026, "FR-BZH"))
                .withMessageContaining("'FR-BZH'")
                .withMessageContaining("FR-ALSACE-MOSELLE");
    }

    @ParameterizedTest
    @CsvSource({"2000-04-23", "2008-03-23", "2011-04-24", "2026-04-05", "2038-04-25", "2049-04-18"})
    void the_computation_of_this_test_knows_published_easters(LocalDate published) {
        assertThat(easter(published.getYear())).isEqualTo(published);
    }

    /** Gauss, with the two exceptions of Lichtenberg; constants of 1900 to 2099, and 2100 apart. */
    private static LocalDate easter(int year) {
        int m = 24;
        int n = year < 2100 ? 5 : 6;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        LocalDate day = LocalDate.of(year, 3, 22).plusDays(d + e);
        boolean tooLate = day.equals(LocalDate.of(year, 4, 26));
        boolean tooEarlyMoon = day.equals(LocalDate.of(year, 4, 25)) && d == 28 && e == 6 && year % 19 > 10;
        return tooLate || tooEarlyMoon ? day.minusDays(7) : day;
    }
}
