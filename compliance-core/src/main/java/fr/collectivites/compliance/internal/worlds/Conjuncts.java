package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import java.util.List;

/** The tests of a pattern that must all hold, as patterns on parameters and on earlier answers are written. */
final class Conjuncts {

    private Conjuncts() {}

    static List<Condition.Test> of(PatternDef pattern) {
        if (pattern.condition().isEmpty()) {
            return List.of();
        }
        Condition condition = pattern.condition().get();
        List<Condition> parts = condition instanceof Condition.All all ? all.conditions() : List.of(condition);
        return parts.stream()
                .map(part -> {
                    if (part instanceof Condition.Test test) {
                        return test;
                    }
                    throw new IllegalStateException(
                            "a pattern on " + pattern.type() + " is a list of plain tests, separated by commas");
                })
                .toList();
    }

    /** The one code that a test of equality names. */
    static String code(PatternDef pattern, String fact) {
        return of(pattern).stream()
                .filter(test -> test.fact().equals(fact) && test.operand() instanceof Operand.Codes)
                .map(test -> ((Operand.Codes) test.operand()).values().get(0))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("a pattern on " + pattern.type() + " must name its " + fact));
    }
}
