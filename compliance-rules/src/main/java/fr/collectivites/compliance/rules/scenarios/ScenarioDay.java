package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the law of a scenario depends on: scenarios of one day under one reading are played under one law.
 *
 * @param date the local day asked, not null
 * @param known the last local day whose publications are known, not null
 * @param reading the reading, not null
 */
public record ScenarioDay(LocalDate date, LocalDate known, Reading reading) {

    /**
     * Returns the day of a scenario.
     *
     * @param scenario the scenario, not null
     * @return its day, not null
     */
    public static ScenarioDay of(Scenario scenario) {
        return new ScenarioDay(scenario.asOf().date(), scenario.asOf().knownDate(), scenario.reading());
    }

    /**
     * Puts scenarios together by day, so that the law of each is arranged once.
     *
     * @param scenarios the scenarios, not null
     * @return them by day, in the order in which the days first come, not null
     */
    public static Map<ScenarioDay, List<Scenario>> group(List<Scenario> scenarios) {
        return scenarios.stream()
                .collect(Collectors.groupingBy(ScenarioDay::of, LinkedHashMap::new, Collectors.toList()));
    }
}
