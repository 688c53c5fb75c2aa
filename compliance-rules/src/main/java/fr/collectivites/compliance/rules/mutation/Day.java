package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import java.time.LocalDate;

/**
 * What the law of a scenario depends on.
 *
 * @param date the local day asked
 * @param known the last local day whose publications are known
 * @param reading the reading
 */
record Day(LocalDate date, LocalDate known, Reading reading) {

    static Day of(Scenario scenario) {
        return new Day(scenario.asOf().date(), scenario.asOf().knownDate(), scenario.reading());
    }
}
