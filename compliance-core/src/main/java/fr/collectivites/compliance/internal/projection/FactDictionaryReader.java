package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.internal.projection.FactEntry.Knower;
import fr.collectivites.compliance.internal.projection.FactEntry.Privacy;
import fr.collectivites.compliance.internal.projection.FactEntry.WhenUnknown;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the one form of YAML in which the dictionary is written: a path, then one line a key, texts in double quotes.
 *
 * <p>It is no YAML reader: a full one takes longer to start than a whole assessment may. For one text.
 */
final class FactDictionaryReader {

    private static final List<String> KEYS = List.of(
            "libelle",
            "label",
            "question_fr",
            "question_en",
            "qui",
            "confidentialite",
            "inconnu",
            "derive_de",
            "nie_par",
            "lien");
    private static final String INDENT = "  ";

    private final String name;
    private final Map<String, FactEntry> entries = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String path = "";
    private int pathLine;

    FactDictionaryReader(String name) {
        this.name = name;
    }

    FactDictionary read(BufferedReader yaml) throws IOException {
        int number = 0;
        for (String line = yaml.readLine(); line != null; line = yaml.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(INDENT)) {
                value(line, number);
            } else {
                path(line, number);
            }
        }
        endEntry();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
        }
        return new FactDictionary(entries);
    }

    private void path(String line, int number) {
        endEntry();
        if (!line.endsWith(":") || line.indexOf(' ') >= 0) {
            problem(number, 1, "found <" + line + ">: write the path of a fact and a colon");
        }
        path = line.substring(0, line.length() - 1);
        pathLine = number;
        if (entries.containsKey(path)) {
            problem(number, 1, path + " is there twice: remove one");
        }
    }

    private void value(String line, int number) {
        int colon = line.indexOf(": ");
        String key = colon < 0 ? line.strip() : line.substring(INDENT.length(), colon);
        if (colon < 0 || !KEYS.contains(key)) {
            problem(number, INDENT.length() + 1, "found " + key + ", allowed: " + KEYS);
        } else if (values.put(key, unquoted(line.substring(colon + 2))) != null) {
            problem(number, INDENT.length() + 1, key + " is there twice: remove one");
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    private void endEntry() {
        if (!path.isEmpty()) {
            FactEntry entry = new FactEntry(
                    path,
                    text("libelle"),
                    text("label"),
                    text("question_fr"),
                    text("question_en"),
                    code("qui", Knower.values()),
                    code("confidentialite", Privacy.values()),
                    code("inconnu", WhenUnknown.values()),
                    Optional.ofNullable(values.get("derive_de")),
                    Optional.ofNullable(values.get("nie_par")),
                    Optional.ofNullable(values.get("lien")));
            entries.put(path, entry);
        }
        values.clear();
    }

    private String text(String key) {
        String text = values.getOrDefault(key, "");
        if (text.isBlank()) {
            problem(pathLine, 1, path + ": " + key + " is missing: add it");
        }
        return text;
    }

    private <E extends Enum<E>> E code(String key, E[] codes) {
        String text = text(key);
        for (E code : codes) {
            if (code.name().toLowerCase(Locale.ROOT).equals(text)) {
                return code;
            }
        }
        String allowed = Arrays.toString(codes).toLowerCase(Locale.ROOT);
        problem(pathLine, 1, path + ": " + key + " is <" + text + ">, allowed: " + allowed);
        return codes[0];
    }

    private void problem(int line, int column, String what) {
        problems.add(name + ":" + line + ":" + column + ": " + what);
    }
}
