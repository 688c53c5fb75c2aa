package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario that was played.
 *
 * @param scenario the case, not null
 * @param holds whether everything came out as expected
 * @param settled whether the answer is certain, or would be if the law itself were: only then do the rules that spoke stand for
 *     a side
 * @param rules the rules and rows of tables that concluded or observed, not null
 * @param parameters the values of the law that they read or that set the deadline, not null
 * @param facts every leaf of the dossier with its date and reading, by path, not null
 */
record Played(
        Scenario scenario,
        boolean holds,
        boolean settled,
        Set<String> rules,
        Set<String> parameters,
        Map<String, String> facts) {

    Played {
        rules = Set.copyOf(rules);
        parameters = Set.copyOf(parameters);
        facts = Map.copyOf(facts);
    }

    static Played of(Scenario scenario, Finding finding, Set<String> rules, Set<String> periods, boolean holds) {
        return new Played(
                scenario,
                holds,
                finding.determined()
                        || finding.missing().stream().allMatch(missing -> missing.kind() == Missing.Kind.UNSETTLED_LAW),
                rules,
                Stream.concat(
                                periods.stream(),
                                finding.because().stream()
                                        .flatMap(reason -> reason.evidence().stream())
                                        .filter(evidence -> evidence.kind() == Evidence.Kind.PARAMETER)
                                        .map(Evidence::name))
                        .collect(Collectors.toSet()),
                Leaves.of(scenario));
    }

    /** A case whose dossier was refused or whose subject is not there. */
    static Played broken(Scenario scenario) {
        return new Played(scenario, false, false, Set.of(), Set.of(), Map.of());
    }

    /** Says whether another case differs in one fact, its date or its reading, and in nothing else. */
    boolean neighbourOf(Played other) {
        if (Math.abs(facts.size() - other.facts.size()) > 1) {
            return false;
        }
        int differences = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (!fact.getValue().equals(other.facts.get(fact.getKey())) && ++differences > 1) {
                return false;
            }
        }
        for (String path : other.facts.keySet()) {
            if (!facts.containsKey(path) && ++differences > 1) {
                return false;
            }
        }
        return differences == 1;
    }
}
