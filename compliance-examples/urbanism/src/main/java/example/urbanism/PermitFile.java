package example.urbanism;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A permit file: headings and what is written under them.
 *
 * @param number the number of the permit, not null
 * @param headings headings in order, each with its text, not null
 */
public record PermitFile(String number, Map<String, String> headings) {

    /** Copies the headings, in their order. */
    public PermitFile {
        headings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** Returns the file as text, one heading a line. */
    public String text() {
        StringBuilder text = new StringBuilder("Permis " + number + "\n");
        headings.forEach((heading, content) ->
                text.append(heading).append(" : ").append(content).append('\n'));
        return text.toString();
    }
}
