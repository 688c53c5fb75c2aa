package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the reasons of a finding with those that a case wants among them; others may be there too. */
final class ScenarioReasons {

    private ScenarioReasons() {}

    /** Whether the rules of {@code parce_que} speak, or the values of {@code montre} are shown. */
    static boolean hold(String key, Object wanted, Finding finding) {
        if (key.equals("parce_que")) {
            List<?> names = wanted instanceof List<?> list ? list : List.of(wanted);
            return rules(finding).containsAll(names);
        }
        Map<String, String> shown = figures(finding);
        return wanted instanceof Map<?, ?> values
                && values.entrySet().stream()
                        .allMatch(entry ->
                                String.valueOf(entry.getValue()).equals(shown.get(String.valueOf(entry.getKey()))));
    }

    static List<String> rules(Finding finding) {
        return finding.because().stream().map(Reason::rule).toList();
    }

    static Map<String, String> figures(Finding finding) {
        Map<String, String> figures = new TreeMap<>();
        for (Reason reason : finding.because()) {
            for (Evidence evidence : reason.evidence()) {
                if (evidence.kind() == Evidence.Kind.PARAMETER) {
                    figures.put(evidence.name(), evidence.value());
                }
            }
        }
        return figures;
    }
}
