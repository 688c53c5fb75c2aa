package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.internal.json.DossierReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.worlds.Assessor;
import fr.collectivites.compliance.internal.worlds.LawOfDay;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioDay;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Plays every scenario once on the packs as they are, and writes down which rules spoke. */
final class Baseline {

    private final RuleBook book;
    private final RuleEngine engine;
    private final Assessor assessor;
    private final Set<String> failing = new ConcurrentSkipListSet<>();
    private final DossierReader reader = DossierReader.within(InputLimits.defaults());

    Baseline(RuleBook book, RuleEngine engine) {
        this.book = book;
        this.engine = engine;
        this.assessor = new Assessor(book, engine, Assessor.USUAL_GUARD);
    }

    /**
     * The trials in the order of the scenarios.
     *
     * @throws FailingScenarioException when some fail already; the message names them all
     */
    List<Trial> trials(List<Scenario> scenarios) {
        failing.clear();
        Map<ScenarioDay, List<Scenario>> byDay = ScenarioDay.group(scenarios);
        Map<Scenario, Trial> trials = byDay.values().parallelStream()
                .flatMap(sameDay -> sameDay(sameDay).stream())
                .collect(Collectors.toMap(Trial::scenario, trial -> trial));
        if (!failing.isEmpty()) {
            throw new FailingScenarioException(failing);
        }
        return scenarios.stream().map(trials::get).filter(Objects::nonNull).toList();
    }

    private List<Trial> sameDay(List<Scenario> scenarios) {
        ListeningEngine listening = new ListeningEngine(engine);
        Scenario first = scenarios.get(0);
        LawOfDay law = LawOfDay.of(book, listening, Assessor.USUAL_GUARD, first.asOf(), first.reading());
        return scenarios.stream()
                .map(scenario -> trial(scenario, law, listening))
                .toList();
    }

    private Trial trial(Scenario scenario, LawOfDay law, ListeningEngine listening) {
        Dossier dossier = reader.read(scenario.dossier());
        String subject = scenario.subject()
                .orElseGet(() -> assessor.subjects(dossier, scenario.question()).get(0));
        Finding finding =
                law.ask(dossier, scenario.question(), subject, scenario.asOf()).orElseThrow();
        List<String> differences = ScenarioRunner.differences(scenario, finding);
        if (!differences.isEmpty()) {
            failing.add(scenario.place() + " : « " + scenario.name() + " » : " + String.join(" ; ", differences));
        }
        return new Trial(scenario, dossier, subject, finding, listening.heard());
    }
}
