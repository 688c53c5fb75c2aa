package fr.collectivites.compliance.rules.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A dossier in the making, and what the case says beside it: the date asked, and what is to be counted. */
final class Draft {

    private final Map<String, Object> dossier;
    private final Map<String, Object> settings = new TreeMap<>();

    @SuppressWarnings("unchecked")
    Draft(Map<String, Object> baseline) {
        this.dossier = (Map<String, Object>) copy(baseline);
    }

    /**
     * Writes a value at a JSON pointer of the dossier, or beside it under a name. The step {@code -} adds to a list, the
     * step {@code +} adds to it what is not there yet.
     */
    void put(String place, Object value) {
        if (!place.startsWith("/")) {
            settings.put(place, value);
            return;
        }
        String[] steps = place.substring(1).split("/");
        Object node = dossier;
        for (int i = 0; i < steps.length - 1; i++) {
            node = child(node, steps[i], steps[i + 1]);
        }
        set(node, steps[steps.length - 1], value);
    }

    Map<String, Object> settings() {
        return settings;
    }

    String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(dossier);
    }

    @SuppressWarnings("unchecked")
    private static Object child(Object node, String step, String next) {
        if (node instanceof List<?> list) {
            return list.get(Integer.parseInt(step));
        }
        return ((Map<String, Object>) node)
                .computeIfAbsent(
                        step, s -> next.equals("-") || next.equals("+") ? new ArrayList<>() : new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked")
    private static void set(Object node, String step, Object value) {
        if (node instanceof List<?> list) {
            if (!step.equals("+") || !list.contains(value)) {
                ((List<Object>) list).add(value);
            }
        } else {
            ((Map<String, Object>) node).put(step, copy(value));
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), copy(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }
}
