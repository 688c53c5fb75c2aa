package fr.collectivites.compliance.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days and instants in the one accepted writing of ISO 8601: ASCII digits, a year of four digits, an offset.
 *
 * <p>Neither the locale nor the zone of the machine plays a part. There is no 24:00, no leap second and no week date.
 */
final class IsoTime {

    /** What a day must look like. */
    static final String DATE_FORM = "a day that exists, as 2026-11-16";

    /** What an instant must look like. */
    static final String INSTANT_FORM = "a date and time with its offset, as 2026-11-16T08:30:00+01:00 or …Z";

    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private final String text;
    private int at;

    private IsoTime(String text) {
        this.text = text;
    }

    /**
     * Reads a day.
     *
     * @param text as written, not null
     * @return the day; empty if the text is none
     */
    static Optional<LocalDate> date(String text) {
        if (text.length() != DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IsoTime(text).date());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads an instant.
     *
     * @param text as written, not null
     * @return the instant; empty if the text is none, or has no offset
     */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(new IsoTime(text).instant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a text is a day and a time, or a day alone, without an offset: it names no instant. */
    static boolean lacksOffset(String text) {
        return date(text).isPresent() || instant(text + "Z").isPresent();
    }

    /** Tells whether a year can be written with four digits. */
    static boolean isWritable(int year) {
        return year >= 1 && year <= 9999;
    }

    private LocalDate date() {
        int year = number(4);
        if (!isWritable(year)) {
            throw new DateTimeException("year 0");
        }
        expect('-');
        int month = number(2);
        expect('-');
        return LocalDate.of(year, month, number(2));
    }

    private Instant instant() {
        LocalDate day = date();
        expect('T');
        int hour = below(24);
        expect(':');
        int minute = below(60);
        int second = 0;
        int nanos = 0;
        if (skip(':')) {
            second = below(60);
            nanos = skip('.') ? fraction() : 0;
        }
        long seconds = day.toEpochDay() * SECONDS_OF_DAY + hour * 3600 + minute * 60 + second - offset();
        if (at != text.length()) {
            throw new DateTimeException("text after the offset");
        }
        if (seconds < FIRST || seconds > LAST) {
            throw new DateTimeException("beyond the years 1 to 9999");
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    private int offset() {
        if (skip('Z')) {
            return 0;
        }
        int sign = skip('-') ? -1 : 1;
        if (sign == 1) {
            expect('+');
        }
        int hours = below(19);
        expect(':');
        int minutes = below(60);
        if (hours == 18 && minutes > 0) {
            throw new DateTimeException("offset beyond 18 hours");
        }
        return sign * (hours * 3600 + minutes * 60);
    }

    private int fraction() {
        int digits = 0;
        int nanos = 0;
        while (digits < 9 && at < text.length() && isDigit(text.charAt(at))) {
            nanos = nanos * 10 + number(1);
            digits++;
        }
        if (digits == 0) {
            throw new DateTimeException("no digit after the point");
        }
        for (; digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private int below(int limit) {
        int value = number(2);
        if (value >= limit) {
            throw new DateTimeException("out of range");
        }
        return value;
    }

    private int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            char digit = at < text.length() ? text.charAt(at++) : ' ';
            if (!isDigit(digit)) {
                throw new DateTimeException("not a digit");
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private boolean skip(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!skip(wanted)) {
            throw new DateTimeException("expected " + wanted);
        }
    }
}
