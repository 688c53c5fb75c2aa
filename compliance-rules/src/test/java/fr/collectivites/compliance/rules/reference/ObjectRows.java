package fr.collectivites.compliance.rules.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table makes of an object, or of a list of objects, that a case gives: one object of the dossier each.
 *
 * <p>Its rows stand under {@code each: objects:}. {@code with} is the object before any property is read,
 * {@code properties} say property by property and value by value what is written in it, or at a JSON pointer of the
 * dossier; {@code into} is where the object goes, {@code named} where its key does. A property without a row is reported.
 */
final class ObjectRows {

    private static final String EACH = "each";
    private static final String OBJECTS = "objects";

    private ObjectRows() {}

    static boolean know(Object value, Map<String, Map<String, Object>> rows) {
        return value instanceof Map
                ? rows.containsKey(OBJECTS)
                : value instanceof List && rows.getOrDefault(EACH, Map.of()).containsKey(OBJECTS);
    }

    @SuppressWarnings("unchecked")
    static void write(
            String key, Object value, Map<String, Map<String, Object>> rows, Draft draft, List<String> unmapped) {
        if (value instanceof List<?> list) {
            Map<String, Object> form = (Map<String, Object>) rows.get(EACH).get(OBJECTS);
            list.forEach(item -> one(key, (Map<String, Object>) item, form, draft, unmapped));
        } else {
            one(key, (Map<String, Object>) value, rows.get(OBJECTS), draft, unmapped);
        }
    }

    @SuppressWarnings("unchecked")
    private static void one(
            String key, Map<String, Object> given, Map<String, Object> form, Draft draft, List<String> unmapped) {
        Map<String, Object> made = new LinkedHashMap<>((Map<String, Object>) form.get("with"));
        Map<String, Map<String, Map<String, Object>>> properties =
                (Map<String, Map<String, Map<String, Object>>>) form.get("properties");
        given.forEach((name, value) -> Words.lookUp(properties.getOrDefault(name, Map.of()), value)
                .ifPresentOrElse(
                        row -> row.forEach((place, template) -> {
                            if (place.startsWith("/")) {
                                draft.put(place, Template.fill(template, value));
                            } else {
                                made.put(place, Template.fill(template, value));
                            }
                        }),
                        () -> unmapped.add("structured." + key + "." + name + " = " + value)));
        draft.put((String) form.get("into"), made);
        draft.put((String) form.get("named"), made.get("key"));
    }
}
