package fr.collectivites.compliance.deadline;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A length of time that a text of law grants or sets, with the way to count it.
 *
 * <p>It starts nowhere: a {@link DeadlineCalculator} counts it from an event. Units are never converted into one
 * another: one month is not 30 days, 72 hours are not 3 days. Immutable.
 *
 * @param amount how many units, from 1 to {@value #MAX_AMOUNT}
 * @param unit the unit of the text, not null
 * @param regime the text that says how to count, not null
 * @param nature what the period is for, not null
 */
public record Period(int amount, Unit unit, Regime regime, Nature nature) {

    /** The largest amount that is believed. */
    public static final int MAX_AMOUNT = 100_000;

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,5})[ \u00a0\u202f]([a-zé]+)");

    /** A unit of time, as texts of law write it. */
    public enum Unit {
        /** Elapsed hours of 60 minutes, through clock changes. */
        HOURS(ChronoUnit.HOURS, "heure", "heures"),
        /** Calendar days, working or not. */
        DAYS(ChronoUnit.DAYS, "jour", "jours"),
        /** Weeks of seven calendar days. */
        WEEKS(ChronoUnit.WEEKS, "semaine", "semaines"),
        /** Months, from a number to the same number. */
        MONTHS(ChronoUnit.MONTHS, "mois", "mois"),
        /** Years, from a date to the same date. */
        YEARS(ChronoUnit.YEARS, "an", "ans");

        private final ChronoUnit chrono;
        private final String one;
        private final String many;

        Unit(ChronoUnit chrono, String one, String many) {
            this.chrono = chrono;
            this.one = one;
            this.many = many;
        }

        ChronoUnit chrono() {
            return chrono;
        }

        private static Unit named(String word, String text) {
            return Arrays.stream(values())
                    .filter(unit -> unit.one.equals(word) || unit.many.equals(word))
                    .findFirst()
                    .orElseThrow(() -> notAPeriod(text));
        }
    }

    /** The text that says how a period is counted. */
    public enum Regime {
        /** Regulation 1182/71: acts of the Union. */
        REGULATION_1182_71("reglement-1182-71"),
        /** Hours from the very minute of the event, nothing added (Code des assurances, L12-10-1). */
        STRICT_HOURS("heures-strictes"),
        /** The text's own count, from a date to the same date; never moved to a working day. */
        CALENDAR("calendaire");

        private final String code;

        Regime(String code) {
            this.code = code;
        }

        /**
         * Returns the code that the files of the law use.
         *
         * @return the code, such as {@code reglement-1182-71}, not null
         */
        public String code() {
            return code;
        }

        /**
         * Finds a regime by its code.
         *
         * @param code the code, exactly as in the files of the law, not null
         * @return the regime, not null
         * @throws IllegalArgumentException when there is none; the message lists the codes
         */
        public static Regime ofCode(String code) {
            return Arrays.stream(values())
                    .filter(regime -> regime.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> unknownCode(
                            "regime",
                            code,
                            Arrays.stream(values()).map(Regime::code).collect(Collectors.joining(", "))));
        }
    }

    /** What a period is for, which decides whether it may end later than its last day. */
    public enum Nature {
        /** Time to act: under Regulation 1182/71 it moves to a working day. */
        TO_ACT("agir"),
        /** The longest time to keep something: never gets longer. */
        RETENTION_CEILING("conservation"),
        /** How long something is valid: never gets longer. */
        VALIDITY("validite");

        private final String code;

        Nature(String code) {
            this.code = code;
        }

        /**
         * Returns the code that the files of the law use.
         *
         * @return the code, such as {@code agir}, not null
         */
        public String code() {
            return code;
        }

        /**
         * Finds a nature by its code.
         *
         * @param code the code, exactly as in the files of the law, not null
         * @return the nature, not null
         * @throws IllegalArgumentException when there is none; the message lists the codes
         */
        public static Nature ofCode(String code) {
            return Arrays.stream(values())
                    .filter(nature -> nature.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> unknownCode(
                            "nature",
                            code,
                            Arrays.stream(values()).map(Nature::code).collect(Collectors.joining(", "))));
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException when the amount is out of range, or strict hours are asked in another unit
     */
    public Period {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(nature, "nature");
        if (amount < 1 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("amount of a period: found " + amount + ", allowed 1 to " + MAX_AMOUNT);
        }
        if (regime == Regime.STRICT_HOURS && unit != Unit.HOURS) {
            throw new IllegalArgumentException("regime heures-strictes counts hours alone: found " + amount + " "
                    + unit.many + "; write the hours, or choose calendaire");
        }
    }

    /**
     * Reads a period such as {@code 72 heures}, {@code 1 mois} or {@code 5 ans}.
     *
     * <p>Working days, fractions and sums of units are not read: no text needs them yet.
     *
     * @param text the amount, one space, the unit in French, not null
     * @param regime how it is counted, not null
     * @param nature what it is for, not null
     * @return the period, not null
     * @throws IllegalArgumentException when the text is not of that form; the message says what is
     */
    public static Period parse(String text, Regime regime, Nature nature) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw notAPeriod(text);
        }
        return new Period(Integer.parseInt(matcher.group(1)), Unit.named(matcher.group(2), text), regime, nature);
    }

    /**
     * Returns the period in the form that {@link #parse} reads, such as {@code 72 heures}.
     *
     * @return the text, in French whatever the locale, not null
     */
    public String text() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }

    /** Says whether the period may end on a later day than its last one, which only a time to act may. */
    boolean mayMove() {
        return nature == Nature.TO_ACT && regime == Regime.REGULATION_1182_71;
    }

    private static IllegalArgumentException notAPeriod(String text) {
        return new IllegalArgumentException("not a period: '" + text
                + "'; write a number and a unit among heures, jours, semaines, mois, ans, such as '72 heures'");
    }

    private static IllegalArgumentException unknownCode(String what, String code, String allowed) {
        return new IllegalArgumentException("unknown " + what + " of a period '" + code + "': allowed are " + allowed);
    }
}
