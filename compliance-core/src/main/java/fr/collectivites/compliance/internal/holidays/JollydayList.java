package fr.collectivites.compliance.internal.holidays;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;

/** Our rows in the form that jollyday computes from: fixed and Christian days only, never moved. */
record JollydayList(List<LegalHoliday> rows) implements HolidayConfigurations {

    private record Fixed(MonthDay day, Optional<Year> validFrom) implements FixedHolidayConfiguration {

        @Override
        public String descriptionPropertiesKey() {
            return "";
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }

        @Override
        public Optional<Year> validTo() {
            return Optional.empty();
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public List<MovingCondition> conditions() {
            return List.of();
        }
    }

    private record Movable(ChristianHolidayType type, Optional<Year> validFrom)
            implements ChristianHolidayConfiguration {

        @Override
        public Chronology chronology() {
            return IsoChronology.INSTANCE;
        }

        @Override
        public String descriptionPropertiesKey() {
            return "";
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }

        @Override
        public Optional<Year> validTo() {
            return Optional.empty();
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public List<MovingCondition> conditions() {
            return List.of();
        }
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return rows.stream()
                .flatMap(row -> row.fixed().stream()
                        .<FixedHolidayConfiguration>map(day -> new Fixed(day, Optional.of(Year.of(row.since())))))
                .toList();
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return rows.stream()
                .flatMap(row -> row.movable().stream()
                        .<ChristianHolidayConfiguration>map(
                                type -> new Movable(type, Optional.of(Year.of(row.since())))))
                .toList();
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return List.of();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return List.of();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return List.of();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return List.of();
    }
}
