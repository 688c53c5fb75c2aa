package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.RuleDef;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the findings of one day rest on, put into words once for all of them. */
final class Grounds {

    /** The parameters that the wording of a rule shows. */
    private static final Pattern SHOWN = Pattern.compile("\\{([a-z0-9.-]+)\\}");

    /** More than all packs need; a bound all the same. */
    private static final int MOST_SOURCES = 10_000;

    private final CompiledLaw law;
    private final Map<String, Evidence> evidence = new ConcurrentHashMap<>();
    private final Map<Explainer.SourcesKey, Sources> sources = new ConcurrentHashMap<>();
    private final Map<String, List<String>> shown = new HashMap<>();

    Grounds(CompiledLaw law, Collection<RuleDef> rules) {
        this.law = law;
        rules.forEach(this::noteShown);
    }

    /** The parameters that a rule does not read but that its sentence shows. */
    List<String> shown(String rule) {
        return shown.getOrDefault(rule, List.of());
    }

    private void noteShown(RuleDef rule) {
        String sentence = law.snapshot().book().messages().french().getOrDefault("regle." + rule.name(), "");
        List<String> ids = SHOWN.matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .filter(law.snapshot().parameters()::containsKey)
                .toList();
        if (!ids.isEmpty()) {
            shown.put(rule.name(), ids);
        }
    }

    /** The value of a parameter as evidence; all its values where the law is unsettled. */
    Evidence evidence(String parameter) {
        return evidence.computeIfAbsent(parameter, id -> {
            String values =
                    law.alternatives(id).stream().map(ParameterValue::text).collect(Collectors.joining(" | "));
            return new Evidence(Evidence.Kind.PARAMETER, id, values.isEmpty() ? "-" : values);
        });
    }

    /** What findings rest on, gathered once for all findings alike. */
    Sources sources(Explainer.SourcesKey key, Supplier<Sources> gather) {
        Sources known = sources.get(key);
        if (known == null) {
            known = gather.get();
            if (sources.size() < MOST_SOURCES) {
                sources.put(key, known);
            }
        }
        return known;
    }
}
