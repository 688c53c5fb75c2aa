package fr.collectivites.compliance.rules.reference;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words under which a table may list a value: the value itself, then the form that it has. */
final class Words {

    private Words() {}

    static List<String> of(Object value) {
        if (value == null) {
            return List.of("null");
        }
        if (value instanceof Number) {
            return List.of(value.toString(), "number");
        }
        if (value instanceof List) {
            return List.of("list");
        }
        if (value instanceof String text) {
            return isInstant(text) ? List.of(text, "instant") : List.of(text, "text");
        }
        return List.of(String.valueOf(value));
    }

    static <T> Optional<T> lookUp(Map<String, T> rows, Object value) {
        return of(value).stream().filter(rows::containsKey).findFirst().map(rows::get);
    }

    private static boolean isInstant(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
