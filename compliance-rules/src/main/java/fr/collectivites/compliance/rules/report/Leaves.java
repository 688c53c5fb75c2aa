package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.rules.scenarios.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The leaves of the dossier of a case, so that two cases can be compared fact by fact. */
final class Leaves {

    private final Map<String, String> leaves = new TreeMap<>();

    private Leaves() {}

    static Map<String, String> of(Scenario scenario) {
        Leaves leaves = new Leaves();
        // A document in JSON is one in YAML too.
        leaves.add("", new Load(LoadSettings.builder().build()).loadFromString(scenario.dossier()));
        leaves.leaves.put("@date", scenario.asOf().instant().toString());
        leaves.leaves.put(
                "@known",
                scenario.asOf().knownAt().equals(scenario.asOf().instant())
                        ? "@date"
                        : scenario.asOf().knownAt().toString());
        leaves.leaves.put("@reading", scenario.reading().name());
        return leaves.leaves;
    }

    private void add(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> add(path + "." + key, item));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                boolean code = !(list.get(i) instanceof Map);
                add(path + "[" + (code ? String.valueOf(list.get(i)) : String.valueOf(i)) + "]", list.get(i));
            }
            if (list.isEmpty()) {
                leaves.put(path, "[]");
            }
        } else if (value != null) {
            leaves.put(path, String.valueOf(value));
        }
    }
}
