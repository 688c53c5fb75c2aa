package fr.collectivites.compliance.audit;

import java.util.Objects;

/**
 * One thing that is wrong in a chained log.
 *
 * @param kind what, not null
 * @param line which line of what was read, from 1; for missing lines, the one that stands in their place
 * @param number the number that the line bears, or that of the first missing line; 0 when it cannot be read
 * @param count how many lines are concerned, in a row
 */
public record ChainFault(Kind kind, long line, long number, long count) {

    /** What can be wrong. */
    public enum Kind {
        /** The line is no line of a log: cut in the middle, or not JSON. */
        UNREADABLE,
        /** The line does not say what it said when it was written. */
        TAMPERED,
        /** Lines are not there. */
        MISSING,
        /** The line stands elsewhere than where it was written. */
        REORDERED,
        /** The line bears a number that an earlier line bears. */
        REPEATED,
        /** The log ends before the line whose hash was kept elsewhere. */
        TRUNCATED
    }

    /** Checks that nothing is null. */
    public ChainFault {
        Objects.requireNonNull(kind, "kind");
    }
}
