package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.PackException;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.worlds.Assessor;
import fr.collectivites.compliance.internal.worlds.LawOfDay;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.spi.RuleEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Breaks packs one small thing at a time and plays the scenarios that could notice, until one does.
 *
 * <p>Rules are compiled once, by the caller: what is broken is left out of, or changed in, what the engine is asked and
 * given. No file is written. Uses the common pool of threads. A reading that no scenario plays is never tried.
 */
public final class Mutation {

    private final RuleBook book;
    private final RuleEngine engine;
    private final List<Scenario> scenarios;
    private final List<Excuse> excuses;
    private final AtomicLong plays = new AtomicLong();

    Mutation(RuleBook book, RuleEngine engine, List<Scenario> scenarios, List<Excuse> excuses) {
        this.book = book;
        this.engine = engine;
        this.scenarios = scenarios;
        this.excuses = excuses;
    }

    /**
     * Reads the packs, scenarios and excuses of a folder.
     *
     * @param packs a folder with one folder a pack and the index of the rules, not null
     * @param engine the engine that holds the rules of that folder, not null
     * @return what breaks them, not null
     * @throws IllegalArgumentException when a pack, or a file of excuses, is wrong; the message says where
     * @throws fr.collectivites.compliance.rules.scenarios.ScenarioException when a scenario file is wrong
     */
    public static Mutation of(Path packs, RuleEngine engine) {
        try {
            return new Mutation(
                    PackReader.read(PackFiles.inFolder(packs)),
                    Objects.requireNonNull(engine, "engine"),
                    ScenarioReader.readAll(packs),
                    ExcuseReader.readAll(packs));
        } catch (PackException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Breaks everything of some packs, with the scenarios of all packs to notice.
     *
     * @param packs says which packs, by their identifiers, not null
     * @return what no scenario noticed, not null
     * @throws FailingScenarioException when a scenario fails before anything is broken; the message says which
     */
    public MutationReport run(Predicate<String> packs) {
        plays.set(0);
        List<Trial> trials = new Baseline(book, engine).trials(scenarios);
        RuleGraph graph = new RuleGraph(book);
        Cuts cuts = new Cuts(book, graph);
        List<Mutant> mutants = mutants(graph).stream()
                .filter(mutant -> packs.test(mutant.survivor().pack()))
                .toList();
        List<Survivor> unnoticed = mutants.parallelStream()
                .filter(mutant -> !noticed(mutant, trials, cuts))
                .map(Mutant::survivor)
                .toList();
        return report(mutants, trials.size(), unnoticed, packs);
    }

    /**
     * Plays scenarios on packs as they are.
     *
     * @param book the packs, not null
     * @param engine the engine that holds their rules, not null
     * @param scenarios the scenarios, not null
     * @return the names of the rules that speak in some world of some scenario, not null
     * @throws FailingScenarioException when a scenario fails; the message says which
     */
    public static Set<String> spoken(RuleBook book, RuleEngine engine, List<Scenario> scenarios) {
        Set<String> spoken = new TreeSet<>();
        new Baseline(book, engine).trials(scenarios).forEach(trial -> spoken.addAll(trial.fired()));
        return spoken;
    }

    private List<Mutant> mutants(RuleGraph graph) {
        List<Mutant> mutants = new ArrayList<>(RuleMutants.of(book));
        mutants.addAll(new ValueMutants(book, graph).of(book));
        mutants.addAll(new RowMutants(book, graph).all());
        return mutants;
    }

    private boolean noticed(Mutant mutant, List<Trial> trials, Cuts cuts) {
        Map<String, RuleBook> broken = new HashMap<>();
        Map<List<Object>, LawOfDay> laws = new HashMap<>();
        for (Trial trial : mutant.witnesses(trials)) {
            RuleBook part = broken.computeIfAbsent(
                    trial.question(), question -> mutant.change().apply(cuts.of(question)));
            LawOfDay law = laws.computeIfAbsent(
                    List.of(trial.question(), trial.day()),
                    any -> LawOfDay.of(
                            part,
                            engine,
                            Assessor.USUAL_GUARD,
                            trial.scenario().asOf(),
                            trial.scenario().reading()));
            plays.incrementAndGet();
            if (trial.notices(law)) {
                return true;
            }
        }
        return false;
    }

    private MutationReport report(List<Mutant> mutants, int trials, List<Survivor> unnoticed, Predicate<String> packs) {
        Map<String, Survivor> byId = unnoticed.stream().collect(Collectors.toMap(Survivor::id, one -> one));
        List<Survivor> excused = excuses.stream()
                .flatMap(excuse -> Optional.ofNullable(byId.get(excuse.mutant())).stream())
                .distinct()
                .toList();
        List<Excuse> useless = excuses.stream()
                .filter(excuse ->
                        packs.test(excuse.place().substring(0, excuse.place().indexOf('/'))))
                .filter(excuse -> !byId.containsKey(excuse.mutant()))
                .toList();
        List<Survivor> survivors = unnoticed.stream()
                .filter(survivor -> !excused.contains(survivor))
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
        return new MutationReport(mutants.size(), trials, plays.get(), survivors, excused, useless);
    }
}
