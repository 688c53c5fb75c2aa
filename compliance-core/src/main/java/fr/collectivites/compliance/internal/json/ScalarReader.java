package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputProblem.Kind;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads values without parts, each in its one accepted writing; never coerces one type into another. */
final class ScalarReader {

    private static final int LONGEST_INTEGER = 20;

    private final DocumentCursor in;

    /** Reads from a cursor. */
    ScalarReader(DocumentCursor in) {
        this.in = in;
    }

    /** Reads a value of a plain shape; empty after a problem. */
    Optional<Object> plain(ValueShape.Plain shape, Property property) {
        return switch (shape) {
            case TRUTH -> truth(property);
            case INT -> integer(property, Integer.MIN_VALUE, Integer.MAX_VALUE).map(Long::intValue);
            case LONG -> integer(property, Long.MIN_VALUE, Long.MAX_VALUE).map(Object.class::cast);
            case TEXT -> text(property).map(Object.class::cast);
            case DATE -> date(property);
            case INSTANT -> instant(property);
        };
    }

    /** Reads a code; empty after a problem. */
    Optional<Enum<?>> code(ValueShape.Code shape) {
        Map<String, Enum<?>> constants = shape.constants();
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(false, "one of " + String.join(", ", constants.keySet()));
            return Optional.empty();
        }
        String given = in.text();
        Enum<?> constant = constants.get(given);
        if (constant == null) {
            in.unknown(Kind.UNKNOWN_CODE, given, constants.keySet());
        }
        return Optional.ofNullable(constant);
    }

    private Optional<Object> truth(Property property) {
        if (in.token() == JsonToken.VALUE_TRUE) {
            return Optional.of(Boolean.TRUE);
        }
        if (in.token() == JsonToken.VALUE_FALSE) {
            return Optional.of(Boolean.FALSE);
        }
        in.wrongType(property.secret(), "true or false");
        return Optional.empty();
    }

    private Optional<Long> integer(Property property, long least, long most) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType(property.secret(), "an integer, without quotes, decimal point or exponent");
            return Optional.empty();
        }
        String digits = in.text();
        if (digits.length() <= LONGEST_INTEGER) {
            try {
                long value = Long.parseLong(digits);
                if (value >= least && value <= most) {
                    return Optional.of(value);
                }
            } catch (NumberFormatException e) {
                // Beyond 64 bits: said below, with the other numbers out of range.
            }
        }
        in.problem(Kind.OUT_OF_RANGE, Problems.cut(digits), "an integer from " + least + " to " + most);
        return Optional.empty();
    }

    private Optional<String> text(Property property) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(property.secret(), "a text in quotes");
            return Optional.empty();
        }
        String text = in.text();
        int most = property.name().equals("name")
                ? in.limits().maxName()
                : in.limits().maxText();
        if (text.length() > most) {
            in.problem(Kind.LIMIT, "a text of " + text.length() + " characters", "at most " + most + " characters");
            return Optional.empty();
        }
        if (!Texts.clean(text)) {
            String found = property.secret() ? "a text with forbidden characters" : Problems.quoted(text);
            in.problem(Kind.OUT_OF_RANGE, found, Texts.RULE);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<Object> date(Property property) {
        Optional<Object> date = Optional.empty();
        if (in.token() == JsonToken.VALUE_STRING) {
            date = IsoTime.date(in.text()).map(Object.class::cast);
        }
        if (date.isEmpty()) {
            in.wrongType(property.secret(), IsoTime.DATE_FORM);
        }
        return date;
    }

    private Optional<Object> instant(Property property) {
        Optional<Object> instant = Optional.empty();
        String allowed = IsoTime.INSTANT_FORM;
        if (in.token() == JsonToken.VALUE_STRING) {
            String text = in.text();
            instant = IsoTime.instant(text).map(Object.class::cast);
            if (instant.isEmpty() && IsoTime.lacksOffset(text)) {
                allowed += ": a deadline runs from an instant, and without its offset this names none";
            }
        }
        if (instant.isEmpty()) {
            in.wrongType(property.secret(), allowed);
        }
        return instant;
    }
}
