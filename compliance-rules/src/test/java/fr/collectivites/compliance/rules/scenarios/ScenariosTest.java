package fr.collectivites.compliance.rules.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.collectivites.compliance.Compliance;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the jurists: one group a file, one test a sentence. */
class ScenariosTest {

    private static final Path PACKS = Path.of("src", "main", "resources", "packs");

    @TestFactory
    Stream<DynamicContainer> every_scenario_holds() {
        ScenarioRunner runner = new ScenarioRunner(Compliance.create());
        Map<String, List<Scenario>> byFile = ScenarioReader.readAll(PACKS).stream()
                .collect(Collectors.groupingBy(ScenariosTest::file, LinkedHashMap::new, Collectors.toList()));
        assertThat(byFile).isNotEmpty();
        return byFile.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(scenario -> dynamicTest(scenario.name(), () -> holds(runner, scenario)))));
    }

    private static void holds(ScenarioRunner runner, Scenario scenario) {
        assertThat(runner.run(scenario).differences()).as(scenario.place()).isEmpty();
    }

    private static String file(Scenario scenario) {
        return scenario.place().substring(0, scenario.place().lastIndexOf(':'));
    }
}
