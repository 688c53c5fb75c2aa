package fr.collectivites.compliance.rules.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the facts of a case over the common ones of its file and writes them as the dossier that a vendor would send. */
final class DossierText {

    private DossierText() {}

    static String of(Map<String, Object> base, Map<String, Object> facts) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("schemaVersion", 1);
        dossier.putAll(merge(base, facts));
        StringBuilder out = new StringBuilder();
        write(dossier, out);
        return out.toString();
    }

    /** Maps are merged, lists of elements with a key are merged by key, anything else is replaced. */
    static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> merged.merge(key, value == null ? Unsaid.UNSAID : value, DossierText::merge));
        return merged;
    }

    @SuppressWarnings("unchecked")
    private static Object merge(Object base, Object over) {
        if (base instanceof Map<?, ?> && over instanceof Map<?, ?>) {
            return merge((Map<String, Object>) base, (Map<String, Object>) over);
        }
        if (base instanceof List<?> baseList
                && over instanceof List<?> overList
                && keyed(baseList)
                && keyed(overList)) {
            Map<Object, Object> byKey = new LinkedHashMap<>();
            baseList.forEach(element -> byKey.put(((Map<?, ?>) element).get("key"), element));
            overList.forEach(element -> byKey.merge(((Map<?, ?>) element).get("key"), element, DossierText::merge));
            return List.copyOf(byKey.values());
        }
        return over;
    }

    private static boolean keyed(List<?> list) {
        return !list.isEmpty()
                && list.stream().allMatch(element -> element instanceof Map<?, ?> map && map.containsKey("key"));
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((key, item) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ",");
                quote(String.valueOf(key), out);
                out.append(':');
                write(item, out);
            });
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(list.get(i), out);
            }
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value == null || value == Unsaid.UNSAID) {
            out.append("null");
        } else {
            quote(String.valueOf(value), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** A fact that a case takes back: unknown there although the common facts say it. */
    private enum Unsaid {
        UNSAID
    }
}
