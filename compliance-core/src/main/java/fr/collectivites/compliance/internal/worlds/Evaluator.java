package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.facts.Conclusion;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.spi.Firing;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the rules in one world, in which everything is known. */
final class Evaluator {

    private final CompiledLaw law;
    private final Clocks clocks;
    private final RuleEngine engine;
    private final Verdicts verdicts;

    Evaluator(CompiledLaw law, Clocks clocks, RuleEngine engine, Verdicts verdicts) {
        this.law = law;
        this.clocks = clocks;
        this.engine = engine;
        this.verdicts = verdicts;
    }

    /** What was concluded and observed in one world, by question and subject. */
    static final class Sayings {
        private final Map<Subjected, List<Said>> conclusions = new LinkedHashMap<>();
        private final Map<Subjected, List<Said>> observations = new LinkedHashMap<>();

        List<Said> conclusions(Subjected key) {
            return conclusions.getOrDefault(key, List.of());
        }

        List<Said> observations(Subjected key) {
            return observations.getOrDefault(key, List.of());
        }
    }

    /** What one rule, or one row of a table, said. */
    record Said(String rule, String value) {}

    Sayings everything(Situation situation) {
        Set<Subjected> open = new LinkedHashSet<>();
        for (String question : law.tableAndTimeQuestions()) {
            for (SubjectFacts facts : situation.ofType(law.subjectTypeOf(question))) {
                open.add(new Subjected(question, facts.subject()));
            }
        }
        return run(World.AS_IS, situation.all(), open, Set.of(), law.activeRules());
    }

    Sayings inWorld(World world, Relevance.Reach reach) {
        return run(world, reach.visible, reach.open, reach.settled, reach.rules);
    }

    private Sayings run(
            World world,
            Collection<SubjectFacts> visible,
            Set<Subjected> open,
            Set<Subjected> settled,
            Set<String> rules) {
        List<Object> facts = new ArrayList<>();
        parameters(world, rules, facts);
        for (Subjected key : settled) {
            Object supposed = world.supposed(new Dimension.OfAnswer(key));
            String value = supposed == null ? verdicts.get(key).values().first() : (String) supposed;
            if (!value.isEmpty()) {
                facts.add(new Conclusion(key.question(), key.subject(), value));
            }
        }
        Map<String, SubjectFacts> bySubject = new LinkedHashMap<>();
        List<Object> views = new ArrayList<>();
        for (SubjectFacts subject : visible) {
            bySubject.putIfAbsent(subject.type().name() + " " + subject.subject(), subject);
            views.add(subject.type().view(subject.subject(), world.slots(subject)));
        }
        Sayings sayings = new Sayings();
        Tables tables = new Tables(law, clocks, world, bySubject, open, verdicts);
        List<Object> concluded = new ArrayList<>(tables.withoutInputQuestions(sayings));
        List<Firing> fired;
        do {
            List<Object> all = new ArrayList<>(facts);
            all.addAll(concluded);
            all.addAll(views);
            fired = rules.isEmpty() ? List.of() : engine.fire(all, rules);
        } while (concluded.addAll(tables.after(fired, sayings)));
        for (Firing firing : fired) {
            RuleDef rule = law.rule(firing.rule());
            Map<Subjected, List<Said>> into =
                    firing.verb() == Firing.Verb.CONCLUDE ? sayings.conclusions : sayings.observations;
            add(into, new Subjected(rule.question(), firing.subject()), new Said(firing.rule(), firing.value()));
        }
        return sayings;
    }

    private void parameters(World world, Set<String> rules, List<Object> facts) {
        for (String id : law.parametersRead(rules)) {
            Object chosen = world.supposed(new Dimension.OfLaw(id));
            facts.add(chosen == null ? law.parameterFact(id) : CompiledLaw.parameterFact(id, chosen));
        }
    }

    static void add(Map<Subjected, List<Said>> into, Subjected key, Said said) {
        into.computeIfAbsent(key, k -> new ArrayList<>(1)).add(said);
    }

    static void conclude(Sayings sayings, Subjected key, Said said) {
        add(sayings.conclusions, key, said);
    }
}
