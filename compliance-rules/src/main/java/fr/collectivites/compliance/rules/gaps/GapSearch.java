package fr.collectivites.compliance.rules.gaps;

import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.internal.packs.Pack;
import fr.collectivites.compliance.internal.packs.PackException;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.worlds.Flaw;
import fr.collectivites.compliance.internal.worlds.LawOfDay;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.mutation.ListeningEngine;
import fr.collectivites.compliance.rules.mutation.Mutation;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.spi.RuleEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Searches the worlds of each question, at each change of a value and under each reading.
 *
 * <p>It starts from a dossier of which nothing is known, with one subject of each list. No file is written. Uses the
 * common pool of threads. Days before a pack covers the law are not held against its questions.
 */
public final class GapSearch {

    /** More worlds than a vendor would wait for. */
    private static final int GUARD = 100_000;

    private final RuleBook book;
    private final RuleEngine engine;
    private final List<Scenario> scenarios;

    GapSearch(RuleBook book, RuleEngine engine, List<Scenario> scenarios) {
        this.book = book;
        this.engine = engine;
        this.scenarios = scenarios;
    }

    /**
     * Reads the packs of a folder.
     *
     * @param packs a folder with one folder a pack and the index of the rules, not null
     * @param engine the engine that holds the rules of that folder, not null
     * @return the search, not null
     * @throws IllegalArgumentException when a pack is wrong; the message says where
     * @throws fr.collectivites.compliance.rules.scenarios.ScenarioException when a scenario file is wrong
     */
    public static GapSearch of(Path packs, RuleEngine engine) {
        try {
            return new GapSearch(
                    PackReader.read(PackFiles.inFolder(packs)),
                    Objects.requireNonNull(engine, "engine"),
                    ScenarioReader.readAll(packs));
        } catch (PackException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What one state of the law gave. */
    private record Found(Period period, List<Flaw> flaws, Set<String> spoken) {}

    /**
     * Searches all worlds, and says what is wrong with some packs.
     *
     * @param wanted says which packs, by their identifiers, not null
     * @return what was found, not null
     * @throws fr.collectivites.compliance.rules.mutation.FailingScenarioException when a scenario fails; the message says
     *     which
     */
    public GapReport run(Predicate<String> wanted) {
        Set<String> spoken = new HashSet<>(Mutation.spoken(book, engine, scenarios));
        List<Period> periods = Period.all(book);
        Dossier blank = BlankDossier.make();
        List<Found> found =
                periods.parallelStream().map(period -> search(period, blank)).toList();
        Map<List<Object>, Gap> gaps = new LinkedHashMap<>();
        for (Found one : found) {
            spoken.addAll(one.spoken());
            for (Flaw flaw : one.flaws()) {
                if (covers(flaw.question(), one.period())) {
                    gaps.putIfAbsent(List.of(flaw.question(), flaw.kind(), flaw.detail()), gap(flaw, one.period()));
                }
            }
        }
        return new GapReport(
                periods.size(),
                gaps.values().stream()
                        .filter(gap -> wanted.test(gap.pack()))
                        .sorted((a, b) -> a.question().compareTo(b.question()))
                        .toList(),
                silent(spoken, wanted));
    }

    private Found search(Period period, Dossier blank) {
        ListeningEngine listening = new ListeningEngine(engine);
        LawOfDay law = LawOfDay.of(book, listening, GUARD, period.asOf(), period.reading());
        return new Found(period, law.flaws(blank, period.asOf()), listening.heard());
    }

    private boolean covers(String question, Period period) {
        Pack pack = book.packs().get(book.questions().get(question).pack());
        return !pack.coveredSince().isAfter(period.asOf().date());
    }

    private Gap gap(Flaw flaw, Period period) {
        QuestionDef question = book.questions().get(flaw.question());
        return new Gap(
                question.id(),
                question.pack(),
                question.place().file() + ":" + question.place().line(),
                kind(flaw.kind()),
                flaw.detail(),
                period.asOf().date(),
                period.reading(),
                CounterExample.of(flaw, period));
    }

    private static Gap.Kind kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case GAP -> Gap.Kind.GAP;
            case CONFLICT -> Gap.Kind.CONFLICT;
            case ENGINE, GUARD, DEROGATION -> Gap.Kind.UNSEARCHED;
        };
    }

    private List<SilentRule> silent(Set<String> spoken, Predicate<String> wanted) {
        List<SilentRule> silent = new ArrayList<>();
        book.rules().stream()
                .filter(rule -> wanted.test(rule.pack()) && !spoken.contains(rule.name()))
                .forEach(rule -> silent.add(new SilentRule(
                        rule.name(),
                        rule.pack(),
                        rule.place().file() + ":" + rule.place().line())));
        return silent;
    }
}
