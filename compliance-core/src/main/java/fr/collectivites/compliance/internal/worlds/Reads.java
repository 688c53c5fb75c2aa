package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What rules read besides facts: parameters and earlier answers. */
final class Reads {

    private final CompiledLaw law;

    Reads(CompiledLaw law) {
        this.law = law;
    }

    SortedSet<String> parameters(RuleDef rule) {
        SortedSet<String> ids = new TreeSet<>();
        for (PatternDef pattern : rule.patterns()) {
            if (pattern.type().equals("Parametre")) {
                ids.add(Conjuncts.code(pattern, "id"));
            }
            ids.addAll(parameters(pattern));
        }
        return ids;
    }

    /** The parameters that a pattern compares facts with. */
    static SortedSet<String> parameters(PatternDef pattern) {
        SortedSet<String> ids = new TreeSet<>();
        pattern.condition()
                .ifPresent(condition -> eachTest(condition, test -> {
                    if (test.operand() instanceof Operand.Parameter parameter) {
                        ids.add(parameter.id());
                    }
                }));
        return ids;
    }

    /** The questions whose answers a rule reads, clocks under the name of their duty. */
    SortedSet<String> questions(RuleDef rule) {
        SortedSet<String> questions = new TreeSet<>();
        for (PatternDef pattern : rule.patterns()) {
            if (pattern.type().equals("Conclusion")) {
                questions.add(Conjuncts.code(pattern, "question"));
            }
        }
        return questions;
    }

    SortedSet<String> timeQuestions(Collection<RuleDef> rules) {
        SortedSet<String> questions = new TreeSet<>();
        rules.forEach(rule -> questions(rule).stream().filter(law::isTimeliness).forEach(questions::add));
        return questions;
    }

    static void eachTest(Condition condition, Consumer<Condition.Test> consumer) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> eachTest(part, consumer));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> eachTest(part, consumer));
        } else if (condition instanceof Condition.Not not) {
            eachTest(not.condition(), consumer);
        } else {
            consumer.accept((Condition.Test) condition);
        }
    }
}
