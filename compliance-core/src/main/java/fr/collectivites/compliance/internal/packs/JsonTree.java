package fr.collectivites.compliance.internal.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value read whole, without binding to classes: the index of the rules is read at each start.
 *
 * <p>Only the streaming reader is used, because a mapper costs a tenth of a second to start. Duplicate keys are refused.
 */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String path;
    private final Object value;

    private JsonTree(String path, Object value) {
        this.path = path;
        this.value = value;
    }

    /**
     * Reads a JSON text.
     *
     * @param utf8 the bytes, not null
     * @return the value, not null
     * @throws JsonShapeException when the text is not JSON
     */
    public static JsonTree read(byte[] utf8) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            parser.nextToken();
            return new JsonTree("", value(parser));
        } catch (JacksonException e) {
            throw new JsonShapeException(
                    e.getOriginalMessage() + " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")");
        }
    }

    /** Says whether the object has the key. */
    boolean has(String key) {
        return object().containsKey(key);
    }

    JsonTree get(String key) {
        Object member = object().get(key);
        if (member == null) {
            throw new JsonShapeException(path + "/" + key + " is missing");
        }
        return new JsonTree(path + "/" + key, member);
    }

    Optional<JsonTree> find(String key) {
        Object member = object().get(key);
        return member == null ? Optional.empty() : Optional.of(new JsonTree(path + "/" + key, member));
    }

    String text(String key) {
        return get(key).as(String.class, "a text");
    }

    Optional<String> textIfAny(String key) {
        return find(key).map(member -> member.as(String.class, "a text"));
    }

    int number(String key) {
        return get(key).as(Long.class, "a whole number").intValue();
    }

    boolean flag(String key) {
        return find(key)
                .map(member -> member.as(Boolean.class, "true or false"))
                .orElse(false);
    }

    List<JsonTree> list(String key) {
        Optional<JsonTree> member = find(key);
        return member.isEmpty() ? List.of() : member.get().elements();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonTree element : list(key)) {
            texts.add(element.as(String.class, "a text"));
        }
        return List.copyOf(texts);
    }

    /** Where this value is in the document, as a JSON pointer. */
    String path() {
        return path;
    }

    private List<JsonTree> elements() {
        List<?> list = as(List.class, "a list");
        List<JsonTree> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(new JsonTree(path + "/" + elements.size(), element));
        }
        return elements;
    }

    private Map<?, ?> object() {
        return as(Map.class, "an object");
    }

    private <E> E as(Class<E> type, String expected) {
        if (!type.isInstance(value)) {
            throw new JsonShapeException((path.isEmpty() ? "the document" : path) + " is not " + expected);
        }
        return type.cast(value);
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonShapeException("the document is empty");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new JsonShapeException("unexpected " + token);
        };
    }
}
