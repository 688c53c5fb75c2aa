package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plays scenarios and keeps which rules spoke. */
final class Playing {

    private final Compliance compliance;

    private final RuleBook book;

    Playing(Compliance compliance, RuleBook book) {
        this.compliance = compliance;
        this.book = book;
    }

    /** What the law that answers a case depends on. */
    private record Law(LocalDate date, LocalDate knownDate, Reading reading) {

        static Law of(Scenario scenario) {
            return new Law(scenario.asOf().date(), scenario.asOf().knownDate(), scenario.reading());
        }
    }

    /** Plays all cases with all processors, one law after the other so that each is arranged once. */
    List<Played> all(List<Scenario> scenarios) {
        Map<Law, List<Scenario>> byLaw =
                scenarios.stream().collect(Collectors.groupingBy(Law::of, LinkedHashMap::new, Collectors.toList()));
        return byLaw.values().stream()
                .flatMap(cases -> cases.parallelStream().map(this::one).toList().stream())
                .sorted(Comparator.comparing(played -> played.scenario().place()))
                .toList();
    }

    private Played one(Scenario scenario) {
        try {
            Dossier dossier = compliance.read(scenario.dossier());
            List<String> subjects =
                    scenario.subject().map(List::of).orElseGet(() -> compliance.subjects(dossier, scenario.question()));
            if (subjects.size() != 1) {
                return Played.broken(scenario);
            }
            return compliance
                    .ask(dossier, scenario.question(), subjects.get(0), scenario.asOf(), scenario.reading())
                    .map(finding -> Played.of(
                            scenario,
                            finding,
                            periods(finding),
                            ScenarioRunner.differences(scenario, finding).isEmpty()))
                    .orElseGet(() -> Played.broken(scenario));
        } catch (InvalidInputException e) {
            return Played.broken(scenario);
        }
    }

    /** The periods of the deadlines that run for the answer given. */
    private Set<String> periods(Finding finding) {
        return book.questions().get(finding.question()).deadlines().stream()
                .filter(deadline ->
                        finding.value().filter(deadline.values()::contains).isPresent())
                .flatMap(deadline -> deadline.parameter().stream())
                .collect(Collectors.toSet());
    }
}
