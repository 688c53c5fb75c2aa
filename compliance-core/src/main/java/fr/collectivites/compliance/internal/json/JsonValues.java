package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;

/**
 * JSON without records behind it: objects as maps in their order, lists, texts, whole numbers, true and false.
 *
 * <p>Null and fractions are refused: no document of the library holds any.
 */
public final class JsonValues {

    private static final int LONGEST_INTEGER = 20;

    private final DocumentCursor in;

    private JsonValues(DocumentCursor in) {
        this.in = in;
    }

    /**
     * Reads a document that is one object.
     *
     * @param document what it is, for messages, as {@code record}, not null
     * @param text the document, not null
     * @param limits how large it may be, not null
     * @return its members in their order, not null
     * @throws InvalidInputException with all problems, each with its place
     */
    public static Map<String, Object> object(String document, String text, InputLimits limits) {
        Problems problems = new Problems(limits.maxProblems());
        String clean = InputText.of(text, limits);
        Map<String, Object> object = Map.of();
        try (DocumentCursor in = new DocumentCursor(clean, limits, problems)) {
            object = new JsonValues(in).whole();
        } catch (DocumentCursor.Stopped stopped) {
            // The reason is among the problems.
        }
        if (!problems.isEmpty()) {
            throw problems.refusal(document, Places.of(clean, problems.withoutLine()));
        }
        return object;
    }

    /**
     * Writes a value as one text for one meaning: members sorted by name at every level, no space.
     *
     * @param value a value as this class reads it, not null
     * @return its bytes in UTF-8, not null
     */
    public static byte[] canonical(Object value) {
        JsonOut out = JsonOut.compact();
        write(sorted(value), out);
        return out.bytes();
    }

    /**
     * Writes a value, members in their order.
     *
     * @param value a value as this class reads it, not null
     * @param out where, not null
     */
    public static void write(Object value, JsonOut out) {
        if (value instanceof Map<?, ?> members) {
            out.object();
            members.forEach((name, member) -> write(member, out.name((String) name)));
            out.endObject();
        } else if (value instanceof List<?> elements) {
            out.array();
            elements.forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else {
            out.text((String) value);
        }
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> sorted.put((String) name, sorted(member)));
            return sorted;
        }
        return value instanceof List<?> elements
                ? elements.stream().map(JsonValues::sorted).toList()
                : value;
    }

    private Map<String, Object> whole() {
        if (in.next().isEmpty()) {
            in.empty();
        }
        Map<String, Object> members = Map.of();
        if (in.token() == JsonToken.START_OBJECT) {
            members = members();
        } else {
            in.wrongType(false, "an object");
        }
        in.end();
        return members;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        while (in.nextProperty()) {
            String name = in.name();
            if (members.containsKey(name)) {
                in.problem(Kind.DUPLICATE_PROPERTY, "a second \"" + Problems.cut(name) + '"', "each property once");
            }
            in.next();
            members.put(name, value());
        }
        return members;
    }

    private Object value() {
        return switch (in.token()) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT -> number();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> {
                in.wrongType(false, "an object, an array, a text, a whole number, true or false");
                yield "";
            }
        };
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        while (in.nextValue()) {
            elements.add(value());
        }
        return elements;
    }

    private String text() {
        String text = in.text();
        if (Texts.paired(text)) {
            return text;
        }
        in.problem(Kind.OUT_OF_RANGE, "half a surrogate pair", "a text that can be written in UTF-8");
        return "";
    }

    private Long number() {
        String digits = in.text();
        if (digits.length() <= LONGEST_INTEGER) {
            try {
                return Long.valueOf(digits);
            } catch (NumberFormatException e) {
                // Beyond 64 bits: said below.
            }
        }
        in.problem(Kind.OUT_OF_RANGE, Problems.cut(digits), "a whole number of 64 bits");
        return 0L;
    }
}
