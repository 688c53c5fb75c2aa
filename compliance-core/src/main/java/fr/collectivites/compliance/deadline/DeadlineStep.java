package fr.collectivites.compliance.deadline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One step of the working of a deadline, as data: a code, its article and what it computed.
 *
 * <p>It holds no sentence: wording belongs to whoever shows it.
 *
 * @param code what was done, not null
 * @param arguments what it was done with, by name, in a fixed order: {@code OffsetDateTime}, {@code LocalDate},
 *     {@code Integer}, {@code Boolean} or a code; not null
 */
public record DeadlineStep(Code code, Map<String, Object> arguments) {

    /** What a step does. Names are part of records that are kept: never reused for another meaning. */
    public enum Code {
        /** The event, at its local time: {@code event}. */
        EVENT(""),
        /** Only the day of the event is known: hours run from its first minute, {@code start}. */
        HOUR_OF_EVENT_UNKNOWN(""),
        /** The prudent end: {@code hours} elapsed since the event itself, {@code end}. */
        STRICT_HOURS_ELAPSED("reglement-1182-71:3-1"),
        /** The hour of the event is not counted: the period starts at {@code start}. */
        HOUR_OF_EVENT_NOT_COUNTED("reglement-1182-71:3-1"),
        /** Ends when the last of {@code hours} expires, {@code end}. */
        HOURS_ELAPSED("reglement-1182-71:3-2-a"),
        /** Weekends and holidays are inside the period, and a period in hours is never moved. */
        HOURS_NOT_MOVED("reglement-1182-71:3-4"),
        /** The text counts {@code hours} from the event itself, {@code end}. */
        HOURS_OF_THE_TEXT("code-assurances:L12-10-1"),
        /** The text's own count of {@code hours}, from the event itself, {@code end}. */
        HOURS_FROM_EVENT(""),
        /** The day of the event, {@code day}, is not counted. */
        DAY_OF_EVENT_NOT_COUNTED("reglement-1182-71:3-1"),
        /** The last of {@code amount} days is {@code lastDay}. */
        LAST_OF_DAYS("reglement-1182-71:3-2-b"),
        /** The same day of the week, {@code amount} weeks later: {@code lastDay}. */
        SAME_DAY_OF_WEEK("reglement-1182-71:3-2-c"),
        /** The same number in the last month, {@code lastDay}. */
        SAME_NUMBER("reglement-1182-71:3-2-c"),
        /** The last month lacks that number: its last day, {@code lastDay}. */
        END_OF_SHORT_MONTH("reglement-1182-71:3-2-c"),
        /** The text's own count, from a date to the same date: {@code lastDay}. */
        LAST_DAY_OF_THE_TEXT(""),
        /** A working day: nothing moves. */
        WORKING_DAY("reglement-1182-71:3-4"),
        /** {@code from} is {@code reason} (SATURDAY, SUNDAY, HOLIDAY, LOCAL_HOLIDAY): moved to {@code to}. */
        MOVED_TO_WORKING_DAY("reglement-1182-71:3-4"),
        /** A ceiling, a validity, or a period of a text that moves nothing: never gets longer. */
        NEVER_LENGTHENED(""),
        /** A day set by a text or a decision, or counted backwards: it is not moved. */
        SET_DAY_NOT_MOVED("reglement-1182-71:3-4"),
        /** Ends with the last hour of {@code lastDay}, exclusive instant {@code end}. */
        LAST_HOUR_OF_LAST_DAY("reglement-1182-71:3-2"),
        /** The prudent end: the hour of the event, on the last day before any move, {@code end}. */
        SAME_HOUR_PRUDENT(""),
        /** Comment, never counted: some hold that two working days must be inside, until {@code disputedEnd}. */
        TWO_WORKING_DAYS_DISPUTED("reglement-1182-71:3-5"),
        /** Comment: a local holiday moved the day, and whether it counts is unsettled; without it: {@code without}. */
        LOCAL_HOLIDAYS_UNSETTLED("reglement-1182-71:2-1"),
        /** Identity in doubt, asked without delay on {@code asked}: time stands still. */
        SUSPENDED("edpb-1-2022:159"),
        /** Identity established on {@code established}: {@code days} did not run. */
        RESUMED("edpb-1-2022:159"),
        /** Identity in doubt, but not asked without delay or asked too late: time runs. */
        NOT_SUSPENDED("edpb-1-2022:159"),
        /** The event has not happened yet: nothing runs. */
        EVENT_AWAITED(""),
        /** At once: the text gives no number. */
        WITHOUT_UNDUE_DELAY("");

        private final String article;

        Code(String article) {
            this.article = article;
        }
    }

    /** Checks and copies the components. */
    public DeadlineStep {
        Objects.requireNonNull(code, "code");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        arguments.forEach((name, value) -> Objects.requireNonNull(value, name));
    }

    /**
     * Returns the article that the step applies.
     *
     * @return {@code source:article}, such as {@code reglement-1182-71:3-4}; empty when the step applies the text of the
     *     duty itself, not null
     */
    public String article() {
        return code.article;
    }

    static DeadlineStep of(Code code) {
        return new DeadlineStep(code, Map.of());
    }

    static DeadlineStep of(Code code, String name, Object value) {
        return new DeadlineStep(code, Map.of(name, value));
    }

    static DeadlineStep of(Code code, String name, Object value, String name2, Object value2) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(name, value);
        arguments.put(name2, value2);
        return new DeadlineStep(code, arguments);
    }

    DeadlineStep with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new DeadlineStep(code, more);
    }
}
