package fr.collectivites.compliance.internal.packs;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a file of messages, one {@code key=text} a line, in UTF-8.
 *
 * <p>A backslash at the end of a line continues the text on the next one, and {@code \n} is a line feed. Unlike
 * {@link java.util.Properties}, a key written twice is refused and each key knows its line.
 */
final class PropertiesFile {

    /** A text and its line. */
    record Entry(String text, Place place) {}

    private PropertiesFile() {}

    static Map<String, Entry> read(String path, String text, Problems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            Place place = Place.of(path, i + 1);
            String line = lines[i].strip();
            while (line.endsWith("\\") && i + 1 < lines.length) {
                i++;
                line = line.substring(0, line.length() - 1) + lines[i].strip();
            }
            if (!line.isEmpty() && line.charAt(0) != '#') {
                entry(line, place, entries, problems);
            }
        }
        return entries;
    }

    private static void entry(String line, Place place, Map<String, Entry> entries, Problems problems) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        String text = equals < 0 ? "" : line.substring(equals + 1).strip().replace("\\n", "\n");
        if (equals < 1 || text.isEmpty()) {
            problems.add(place, "message sans clé ou sans texte : « " + key + " »", "écrire cle=texte");
        } else if (entries.containsKey(key)) {
            problems.add(
                    place,
                    "clé « " + key + " » écrite deux fois, d'abord ligne "
                            + entries.get(key).place().line(),
                    "n'en garder qu'une");
        } else {
            entries.put(key, new Entry(text, place));
        }
    }
}
