package fr.collectivites.compliance.examples.commandline;

import java.util.List;
import java.util.Map;

/** Writes trees of maps, lists, texts, numbers and truths as JSON; what the library writes itself does not pass here. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, Object> tree) {
        JsonText text = new JsonText();
        text.value(tree, "\n");
        return text.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = line + "  ";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                quote(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), line + "  ");
                separator = "," + line + "  ";
            }
            out.append(map.isEmpty() ? "}" : line + "}");
        } else if (value instanceof List<?> list) {
            out.append('[');
            String separator = line + "  ";
            for (Object element : list) {
                out.append(separator);
                value(element, line + "  ");
                separator = "," + line + "  ";
            }
            out.append(list.isEmpty() ? "]" : line + "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(String.valueOf(value));
        }
    }

    private void quote(String text) {
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
}
