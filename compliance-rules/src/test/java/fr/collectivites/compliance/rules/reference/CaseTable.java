package fr.collectivites.compliance.rules.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The mapping of one area: rows from facts to a dossier and from answers to findings, without conditions. */
final class CaseTable {

    /** What a table made of a case; what it does not know is listed, and nothing is guessed. */
    record Mapped(Draft draft, List<Map<String, Object>> expectations, List<String> unmapped) {}

    private final Map<String, Object> baseline;
    private final List<Object> prose;
    private final Map<String, Map<String, Map<String, Object>>> facts;
    private final Map<String, Map<String, Object>> expected;

    @SuppressWarnings("unchecked")
    private CaseTable(Map<String, Object> file) {
        this.baseline = (Map<String, Object>) file.get("baseline");
        this.prose = (List<Object>) file.get("prose");
        this.facts = (Map<String, Map<String, Map<String, Object>>>) file.get("facts");
        this.expected = (Map<String, Map<String, Object>>) file.get("expected");
    }

    /** The table of an area; empty when there is none. */
    static Optional<CaseTable> of(String area) {
        return yaml(area).map(CaseTable::new);
    }

    @SuppressWarnings("unchecked")
    static Optional<Map<String, Object>> yaml(String name) {
        try (InputStream in = CaseTable.class.getResourceAsStream("/reference/" + name + ".yaml")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of((Map<String, Object>)
                            new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mapped map(ReferenceCase given) {
        List<String> unmapped = new ArrayList<>();
        Draft draft = new Draft(baseline);
        facts.forEach((key, rows) -> {
            if (given.structured().containsKey(key)) {
                write(key, given.structured().get(key), rows, draft, unmapped);
            }
        });
        given.structured().keySet().stream()
                .filter(key -> !facts.containsKey(key) && !prose.contains(key))
                .forEach(key -> unmapped.add("structured." + key));
        return new Mapped(draft, expectations(given.expected(), unmapped), unmapped);
    }

    /** A list may have a row for itself, and one for each of its items. */
    @SuppressWarnings("unchecked")
    private static void write(
            String key, Object value, Map<String, Map<String, Object>> rows, Draft draft, List<String> unmapped) {
        if (ObjectRows.know(value, rows)) {
            ObjectRows.write(key, value, rows, draft, unmapped);
            return;
        }
        boolean itemByItem = value instanceof List<?> && rows.containsKey("each");
        Words.lookUp(rows, value)
                .ifPresentOrElse(
                        row -> row.forEach((place, template) -> draft.put(place, Template.fill(template, value))),
                        () -> {
                            if (!itemByItem) {
                                unmapped.add("structured." + key + " = " + value);
                            }
                        });
        if (itemByItem) {
            Map<String, Map<String, Object>> each = (Map<String, Map<String, Object>>) (Map<?, ?>) rows.get("each");
            ((List<?>) value).forEach(item -> write(key, item, each, draft, unmapped));
        }
    }

    private List<Map<String, Object>> expectations(Map<String, Object> wanted, List<String> unmapped) {
        List<Map<String, Object>> all = new ArrayList<>();
        wanted.forEach((key, value) -> {
            if (!prose.contains(key)) {
                all.addAll(rows(key, value, expected.getOrDefault(key, Map.of()), unmapped));
            }
        });
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(
            String key, Object value, Map<String, Object> rows, List<String> unmapped) {
        if (rows.containsKey("each") && value instanceof List<?> list) {
            Map<String, Object> each = (Map<String, Object>) rows.get("each");
            return list.stream()
                    .flatMap(item -> rows(key, item, each, unmapped).stream())
                    .toList();
        }
        Optional<Object> row = Words.lookUp(rows, value);
        if (row.isEmpty()) {
            unmapped.add("expected." + key + " = " + value);
            return List.of();
        }
        return ((List<Map<String, Object>>) row.get())
                .stream()
                        .map(template -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("key", key);
                            template.forEach((name, part) -> one.put(name, Template.fill(part, value)));
                            return one;
                        })
                        .toList();
    }
}
