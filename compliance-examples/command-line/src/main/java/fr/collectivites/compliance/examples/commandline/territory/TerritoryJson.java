package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a census for a program: the counts, and the bodies that hang on the basis. */
public final class TerritoryJson {

    private TerritoryJson() {}

    /**
     * Writes a census.
     *
     * @param rows the census, not null
     * @param wording the sentences of the library, not null
     * @return a tree of maps, lists, texts and numbers, not null
     */
    public static Map<String, Object> of(List<Census.Row> rows, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("notice", wording.text("document.avertissement"));
        json.put("kinds", kinds(rows));
        json.put("counts", counts(rows));
        json.put("borderline", borderline(rows));
        return json;
    }

    private static Map<String, Long> kinds(List<Census.Row> rows) {
        Map<String, Long> kinds = new TreeMap<>();
        rows.forEach(row -> kinds.merge(row.body().kind().name(), 1L, Long::sum));
        return kinds;
    }

    /** Question, reading, basis, kind, value: how many. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(List<Census.Row> rows) {
        Map<String, Object> counts = new TreeMap<>();
        for (Census.Row row : rows) {
            row.values().forEach((key, value) -> {
                Map<String, Object> at = counts;
                for (String step : List.of(
                        key.question(),
                        key.reading().name(),
                        key.basis().name(),
                        row.body().kind().name())) {
                    at = (Map<String, Object>) at.computeIfAbsent(step, any -> new TreeMap<String, Object>());
                }
                at.merge(value, 1L, (a, b) -> (Long) a + (Long) b);
            });
        }
        return counts;
    }

    private static List<Object> borderline(List<Census.Row> rows) {
        List<Object> list = new ArrayList<>();
        for (Borderline line : Borderline.among(rows)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", line.row().body().name());
            json.put("kind", line.row().body().kind().name());
            json.put("departement", line.row().body().departement());
            json.put("question", line.question());
            json.put("reading", line.reading().name());
            for (Basis basis : Basis.values()) {
                json.put(basis.name(), line.values().get(basis.ordinal()));
            }
            list.add(json);
        }
        return list;
    }
}
