package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers every question on every subject: at once where all that matters is known, by possible worlds elsewhere. */
final class Judge {

    /** Not a value of any question: no rule spoke. */
    private static final String NOTHING = "";
    /** Between values that contradict each other; no value holds it. */
    private static final String AND = " & ";

    private final CompiledLaw law;
    private final Situation situation;
    private final int guard;
    private final Verdicts verdicts = new Verdicts();
    private final Verdicts statuses = new Verdicts();
    private final Clocks clocks;
    private final Evaluator evaluator;
    private final Diagram diagram = new Diagram();
    private final Unknowns unknowns;
    /** What the rules say of everything at once; null when each question is asked alone. */
    private Evaluator.Sayings first;
    /** The one subject asked about; null when all are. */
    private SubjectFacts only;

    private Judge(CompiledLaw law, Situation situation, Clocks clocks, RuleEngine engine, int guard) {
        this.law = law;
        this.situation = situation;
        this.guard = guard;
        this.clocks = clocks;
        this.unknowns = new Unknowns(law, diagram);
        this.evaluator = new Evaluator(law, clocks, engine, verdicts);
    }

    /** All verdicts on a dossier, answers and statuses. */
    record Judgment(Verdicts answers, Verdicts statuses) {}

    static Judgment everything(CompiledLaw law, Situation situation, Clocks clocks, RuleEngine engine, int guard) {
        Judge judge = new Judge(law, situation, clocks, engine, guard);
        judge.first = judge.firstPass();
        judge.all(law.order());
        return new Judgment(judge.verdicts, judge.statuses);
    }

    /** The verdict on one question about one subject; of the others, only those that it needs. */
    static Judgment one(
            CompiledLaw law,
            Situation situation,
            Clocks clocks,
            RuleEngine engine,
            int guard,
            String question,
            SubjectFacts self) {
        Judge judge = new Judge(law, situation, clocks, engine, guard);
        judge.only = self;
        judge.all(law.upTo(question));
        return new Judgment(judge.verdicts, judge.statuses);
    }

    /** What goes wrong in some possible world, the observations of every duty that may apply included. */
    static List<Flaw> flaws(LawOfDay.Parts parts, Situation situation, Clocks clocks) {
        Judge judge = new Judge(parts.law(), situation, clocks, parts.engine(), parts.guard());
        judge.first = judge.firstPass();
        List<Flaw> flaws = new ArrayList<>();
        for (String question : judge.law.order()) {
            for (SubjectFacts self : judge.subjects(question)) {
                Subjected key = new Subjected(question, self.subject());
                Verdict answer = judge.answer(key, self);
                judge.verdicts.put(key, answer);
                flaws.addAll(judge.flaws(key, answer, Missing.Decides.ANSWER));
                if (!judge.law.observing(question).isEmpty()) {
                    flaws.addAll(judge.flaws(key, judge.status(key, self), Missing.Decides.STATUS));
                }
            }
        }
        return flaws;
    }

    private List<Flaw> flaws(Subjected key, Verdict verdict, Missing.Decides decides) {
        List<Flaw> flaws = new ArrayList<>();
        for (String result : diagram.results(verdict.function())) {
            for (Diagnostic diagnostic : diagnostics(new TreeSet<>(Set.of(result)), decides)) {
                flaws.add(new Flaw(
                        key.question(),
                        key.subject(),
                        diagnostic.kind(),
                        diagnostic.detail(),
                        unknowns.example(verdict.function(), result)));
            }
        }
        verdict.diagnostics().stream()
                .filter(other ->
                        other.kind() == Diagnostic.Kind.GUARD || other.kind() == Diagnostic.Kind.ENGINE)
                .forEach(other -> flaws.add(
                        new Flaw(key.question(), key.subject(), other.kind(), other.detail(), List.of())));
        return flaws;
    }

    private Evaluator.Sayings firstPass() {
        try {
            return evaluator.everything(situation);
        } catch (IllegalStateException e) {
            // One broken rule must not lose the other answers: each question then runs alone and reports for itself.
            return null;
        }
    }

    private void all(List<String> questions) {
        for (String question : questions) {
            for (SubjectFacts self : subjects(question)) {
                Subjected key = new Subjected(question, self.subject());
                Verdict answer = answer(key, self);
                verdicts.put(key, answer);
                if (mayBeMet(question, answer)) {
                    statuses.put(key, status(key, self));
                }
            }
        }
    }

    private List<SubjectFacts> subjects(String question) {
        String type = law.subjectTypeOf(question);
        return only == null ? situation.ofType(type) : situation.visible(type, only);
    }

    private boolean mayBeMet(String question, Verdict answer) {
        QuestionDef definition = law.question(question);
        return answer.certain() != null
                && definition.nature().canBeMet()
                && definition.values().get(answer.certain()) == Answer.YES
                && !law.observing(question).isEmpty();
    }

    private Verdict answer(Subjected key, SubjectFacts self) {
        if (first != null && law.answerReads(key.question()).known(self, situation, law, verdicts)) {
            return certain(first.conclusions(key), Missing.Decides.ANSWER);
        }
        return settle(
                key,
                world -> relevance(world).ofQuestion(key.question(), self),
                Evaluator.Sayings::conclusions,
                Missing.Decides.ANSWER);
    }

    private Verdict status(Subjected key, SubjectFacts self) {
        if (first != null && law.statusReads(key.question()).known(self, situation, law, verdicts)) {
            return certain(first.observations(key), Missing.Decides.STATUS);
        }
        return settle(
                key,
                world -> relevance(world).ofStatus(key.question(), self),
                Evaluator.Sayings::observations,
                Missing.Decides.STATUS);
    }

    private Relevance relevance(World world) {
        return new Relevance(law, situation, clocks, verdicts, world);
    }

    private Verdict settle(
            Subjected key,
            Function<World, Relevance.Reach> reach,
            BiFunction<Evaluator.Sayings, Subjected, List<Evaluator.Said>> part,
            Missing.Decides decides) {
        Relevance.Reach root = reach.apply(World.AS_IS);
        try {
            if (root.unknown.isEmpty()) {
                Evaluator.Sayings sayings = first != null ? first : evaluator.inWorld(World.AS_IS, root);
                return certain(part.apply(sayings, key), decides);
            }
            return search(key, root, reach, part, decides);
        } catch (IllegalStateException e) {
            Diagnostic diagnostic = new Diagnostic(Diagnostic.Kind.ENGINE, String.valueOf(e.getMessage()));
            return opaque(key, root, List.of(), diagnostic);
        }
    }

    private Verdict certain(List<Evaluator.Said> said, Missing.Decides decides) {
        String token = token(said);
        SortedSet<String> values = new TreeSet<>(Set.of(token));
        List<Diagnostic> diagnostics = diagnostics(values, decides);
        return new Verdict(
                values, diagnostics.isEmpty() ? token : null, diagram.terminal(token), said, List.of(), diagnostics);
    }

    private Verdict search(
            Subjected key,
            Relevance.Reach root,
            Function<World, Relevance.Reach> reach,
            BiFunction<Evaluator.Sayings, Subjected, List<Evaluator.Said>> part,
            Missing.Decides decides) {
        Map<String, List<Evaluator.Said>> saidFor = new HashMap<>();
        WorldTree.Leaves leaves = (world, here) -> {
            List<Evaluator.Said> said = part.apply(evaluator.inWorld(world, here), key);
            String token = token(said);
            saidFor.putIfAbsent(token, said);
            return token;
        };
        try {
            int function = new WorldTree(diagram, unknowns, verdicts, reach, leaves, guard).function(root);
            return verdict(key, function, saidFor, decides);
        } catch (WorldTree.TooManyWorlds e) {
            return gaveUp(key, root, decides);
        }
    }

    private Verdict verdict(
            Subjected key, int function, Map<String, List<Evaluator.Said>> saidFor, Missing.Decides decides) {
        SortedSet<String> results = diagram.results(function);
        List<Diagnostic> diagnostics = diagnostics(results, decides);
        if (results.size() == 1 && diagnostics.isEmpty()) {
            String certain = results.first();
            return new Verdict(results, certain, function, saidFor.get(certain), List.of(), diagnostics);
        }
        List<Missing> missing = new ArrayList<>();
        diagram.flips(function).forEach((variable, flips) -> {
            Dimension dimension = unknowns.dimension(variable);
            if (dimension instanceof Dimension.OfAnswer earlier) {
                missing.addAll(verdicts.get(earlier.key()).missing());
                diagnostics.addAll(verdicts.get(earlier.key()).diagnostics());
            } else {
                missing.add(missing(key, dimension, flips, decides));
            }
        });
        String acting = law.mostPrudent(key.question(), results, decides);
        return new Verdict(results, null, function, saidFor.getOrDefault(acting, List.of()), missing, diagnostics);
    }

    /** Beyond the guard nothing is claimed: every value stays possible and every unknown a candidate. */
    private Verdict gaveUp(Subjected key, Relevance.Reach root, Missing.Decides decides) {
        Diagnostic diagnostic = new Diagnostic(
                Diagnostic.Kind.GUARD,
                guard + " worlds, " + root.unknown.byDimension().size() + " facts");
        List<Missing> missing = new ArrayList<>();
        root.unknown.byDimension().keySet().stream()
                .filter(dimension -> !(dimension instanceof Dimension.OfAnswer))
                .forEach(dimension -> missing.add(missing(key, dimension, new TreeSet<>(), decides)));
        return opaque(key, root, missing, diagnostic);
    }

    /** An answer of which only the possible values are known; later answers vary it as it is. */
    private Verdict opaque(Subjected key, Relevance.Reach root, List<Missing> missing, Diagnostic diagnostic) {
        SortedSet<String> values = new TreeSet<>(root.values.isEmpty() ? Set.of(NOTHING) : root.values);
        int function = unknowns.opaque(new Dimension.OfAnswer(key), List.copyOf(values));
        return new Verdict(values, null, function, List.of(), missing, List.of(diagnostic));
    }

    private Missing missing(Subjected key, Dimension dimension, SortedSet<String> flips, Missing.Decides decides) {
        return new Missing(
                dimension.kind(),
                dimension.path(),
                dimension.entry(),
                decides == Missing.Decides.ANSWER ? law.decides(key.question(), flips) : decides,
                List.copyOf(flips),
                !flips.isEmpty());
    }

    private static String token(List<Evaluator.Said> said) {
        if (said.isEmpty()) {
            return NOTHING;
        }
        String value = said.get(0).value();
        if (said.stream().allMatch(one -> one.value().equals(value))) {
            return value;
        }
        SortedSet<String> values = new TreeSet<>();
        said.forEach(one -> values.add(one.value()));
        return String.join(AND, values);
    }

    /** A status that no rule speaks of is no gap: the clock or the nature of the duty then tells. */
    private static List<Diagnostic> diagnostics(SortedSet<String> results, Missing.Decides decides) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String result : results) {
            if (result.equals(NOTHING) && decides == Missing.Decides.ANSWER) {
                diagnostics.add(new Diagnostic(Diagnostic.Kind.GAP, "no rule answers"));
            } else if (result.contains(AND)) {
                diagnostics.add(new Diagnostic(Diagnostic.Kind.CONFLICT, result));
            }
        }
        return diagnostics;
    }
}
