package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import java.util.List;

/** The condition of a pattern on an earlier answer. */
record ConclusionPattern(String question, List<Condition.Test> onValue) {

    static ConclusionPattern of(PatternDef pattern) {
        return new ConclusionPattern(
                Conjuncts.code(pattern, "question"),
                Conjuncts.of(pattern).stream()
                        .filter(test -> test.fact().equals("value") && test.operand() instanceof Operand.Codes)
                        .toList());
    }

    boolean accepts(String value) {
        return onValue.stream()
                .allMatch(test -> Conditions.compare(value, test.op(), ((Operand.Codes) test.operand()).values()));
    }
}
