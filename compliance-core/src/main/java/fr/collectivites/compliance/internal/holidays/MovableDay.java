package fr.collectivites.compliance.internal.holidays;

import java.time.LocalDate;

/** A holiday counted from Easter Sunday. */
enum MovableDay {
    GOOD_FRIDAY(-2),
    EASTER_MONDAY(1),
    ASCENSION_DAY(39),
    WHIT_MONDAY(50);

    private final int fromEaster;

    MovableDay(int fromEaster) {
        this.fromEaster = fromEaster;
    }

    LocalDate in(int year) {
        return easter(year).plusDays(fromEaster);
    }

    /** The Gregorian computus, in the form without exceptions that the almanacs print (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century + 8) / 25;
        int epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int early = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * early + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
