package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.internal.worlds.LawOfDay;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioDay;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario that holds on the packs as they are, ready to be played again on broken ones.
 *
 * @param scenario the scenario
 * @param dossier its dossier, read once
 * @param subject the subject asked about
 * @param finding what comes out of the packs as they are
 * @param fired the rules that spoke in some possible world
 */
record Trial(Scenario scenario, Dossier dossier, String subject, Finding finding, Set<String> fired) {

    String question() {
        return scenario.question();
    }

    ScenarioDay day() {
        return ScenarioDay.of(scenario);
    }

    /** Whether the scenario fails under another law. */
    boolean notices(LawOfDay law) {
        try {
            Optional<Finding> found = law.ask(dossier, question(), subject, scenario.asOf());
            return found.isEmpty()
                    || !ScenarioRunner.differences(scenario, found.get()).isEmpty();
        } catch (IllegalStateException | IllegalArgumentException broken) {
            return true;
        }
    }

    /** Whether the finding rests on this rule, or row of a table. */
    boolean restsOn(String rule) {
        return finding.because().stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    /** Whether the finding shows this parameter as evidence. */
    boolean shows(String parameter) {
        return finding.because().stream()
                .flatMap(reason -> reason.evidence().stream())
                .anyMatch(evidence -> evidence.kind() == Evidence.Kind.PARAMETER
                        && evidence.name().equals(parameter));
    }
}
