package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.facts.Conclusion;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.spi.Firing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers, in one world, the questions that tables and clocks answer, as soon as their inputs are there. */
final class Tables {

    private final CompiledLaw law;
    private final Clocks clocks;
    private final World world;
    private final Map<String, SubjectFacts> bySubject;
    private final Set<Subjected> waiting = new LinkedHashSet<>();
    private final Map<Subjected, String> answers = new HashMap<>();
    private final Verdicts verdicts;

    Tables(
            CompiledLaw law,
            Clocks clocks,
            World world,
            Map<String, SubjectFacts> bySubject,
            Set<Subjected> open,
            Verdicts verdicts) {
        this.law = law;
        this.clocks = clocks;
        this.world = world;
        this.bySubject = bySubject;
        this.verdicts = verdicts;
        for (Subjected key : open) {
            if (law.isTable(key.question()) || law.isTimeliness(key.question())) {
                waiting.add(key);
            }
        }
    }

    /** The answers that need no other answer. */
    List<Conclusion> withoutInputQuestions(Evaluator.Sayings sayings) {
        return settle(sayings);
    }

    /** The answers that became possible by what rules concluded. */
    List<Conclusion> after(List<Firing> fired, Evaluator.Sayings sayings) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        for (Firing firing : fired) {
            if (firing.verb() == Firing.Verb.CONCLUDE) {
                RuleDef rule = law.rule(firing.rule());
                answers.put(new Subjected(rule.question(), firing.subject()), firing.value());
            }
        }
        return settle(sayings);
    }

    private List<Conclusion> settle(Evaluator.Sayings sayings) {
        List<Conclusion> settled = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Iterator<Subjected> it = waiting.iterator(); it.hasNext(); ) {
                Subjected key = it.next();
                if (law.isTimeliness(key.question())) {
                    conclude(key, "delai", timeliness(key), settled, sayings);
                    it.remove();
                    progress = true;
                } else if (ready(key)) {
                    table(key, settled, sayings);
                    it.remove();
                    progress = true;
                }
            }
        }
        return settled;
    }

    private String timeliness(Subjected key) {
        Timeliness timeliness = clocks.timeliness(key.question());
        SubjectFacts self = subject(key);
        Object chosen = world.supposed(timeliness.dimension(self));
        return chosen != null ? (String) chosen : timeliness.possible(self).get(0);
    }

    private boolean ready(Subjected key) {
        SubjectFacts self = subject(key);
        return law.tableQuestion(key.question()).inputs().stream()
                .filter(input -> input.asksQuestion(self))
                .allMatch(input -> answer(new Subjected(input.question().orElseThrow(), key.subject())) != null);
    }

    private String answer(Subjected key) {
        Object supposed = world.supposed(new Dimension.OfAnswer(key));
        if (supposed != null) {
            return (String) supposed;
        }
        String certain = verdicts.certain(key);
        return certain != null ? certain : answers.get(key);
    }

    private void table(Subjected key, List<Conclusion> settled, Evaluator.Sayings sayings) {
        TableQuestion question = law.tableQuestion(key.question());
        SubjectFacts self = subject(key);
        question.row(input -> input.asksQuestion(self)
                        ? answer(new Subjected(input.question().orElseThrow(), key.subject()))
                        : Codes.of(world.value(self, input.fact(self))))
                .ifPresent(row ->
                        conclude(key, TableReason.name(question.table(), row), question.answer(row), settled, sayings));
    }

    private SubjectFacts subject(Subjected key) {
        return bySubject.get(law.subjectTypeOf(key.question()) + " " + key.subject());
    }

    private void conclude(Subjected key, String by, String value, List<Conclusion> settled, Evaluator.Sayings sayings) {
        answers.put(key, value);
        settled.add(new Conclusion(key.question(), key.subject(), value));
        Evaluator.conclude(sayings, key, new Evaluator.Said(by, value));
    }
}
