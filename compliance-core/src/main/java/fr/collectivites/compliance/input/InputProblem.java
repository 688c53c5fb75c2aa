package fr.collectivites.compliance.input;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong in a document, with its place, what was found there and what is allowed.
 *
 * <p>A problem never holds more than 40 characters of the document, and nothing at all of a person's key.
 *
 * @param kind what sort of problem it is, not null
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document; not null
 * @param line line of the document counted from 1, or 0 when the problem has no place in a document
 * @param column UTF-16 units from the start of the line counted from 1, or 0 with the line
 * @param found what stands there, in words fit for a log, not null
 * @param allowed what may stand there, not null
 * @param nearest the known name or code that looks most like what was found, if one does; not null
 */
public record InputProblem(
        Kind kind, String pointer, int line, int column, String found, String allowed, Optional<String> nearest) {

    /** What sort of problem it is, for programs that sort them. */
    public enum Kind {
        /** The text is not JSON, or not in UTF-8; nothing was read beyond it. */
        SYNTAX,
        /** A limit of {@link InputLimits} is passed. */
        LIMIT,
        /** The schema version is not one that this library reads. */
        SCHEMA_VERSION,
        /** The record has no property of that name. */
        UNKNOWN_PROPERTY,
        /** The property is given twice in one object. */
        DUPLICATE_PROPERTY,
        /** A value that must be there is not. */
        MISSING,
        /** The value is of another type, or not written in the one accepted form. */
        WRONG_TYPE,
        /** The code is none of those listed. */
        UNKNOWN_CODE,
        /** The number is too small or too large, or the text holds characters that no text may hold. */
        OUT_OF_RANGE,
        /** Two elements of one list bear the same key, or one set holds a code twice. */
        DUPLICATE_ELEMENT,
        /** The values are each well formed but cannot be true together, or break a rule of shape. */
        SHAPE
    }

    /** Checks that no component is null and that the place is a place. */
    public InputProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(nearest, "nearest");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + ", column " + column + " is no place");
        }
    }

    /**
     * Says the problem in one line of English: place, what was found, what is allowed, the nearest known name.
     *
     * @return the line, without a line break, not null
     */
    public String message() {
        StringBuilder text = new StringBuilder(pointer.isEmpty() ? "document" : pointer);
        if (line > 0) {
            text.append(" (line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(')');
        }
        text.append(": found ").append(found).append("; allowed: ").append(allowed);
        nearest.ifPresent(name -> text.append("; did you mean ").append(name).append('?'));
        return text.toString();
    }
}
