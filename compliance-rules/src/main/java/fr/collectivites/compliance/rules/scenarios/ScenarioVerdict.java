package fr.collectivites.compliance.rules.scenarios;

import java.util.List;

/**
 * What became of one case.
 *
 * @param scenario the case, not null
 * @param differences what came out otherwise than expected, in French; empty when the case holds, not null
 */
public record ScenarioVerdict(Scenario scenario, List<String> differences) {

    /** Copies the list. */
    public ScenarioVerdict {
        differences = List.copyOf(differences);
    }

    /**
     * Says whether everything came out as expected.
     *
     * @return true when it did
     */
    public boolean holds() {
        return differences.isEmpty();
    }
}
