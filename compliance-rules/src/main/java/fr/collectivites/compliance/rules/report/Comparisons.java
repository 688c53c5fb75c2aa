package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.PatternDef;
import java.util.List;
import java.util.stream.Stream;

/** The comparisons of a pattern, whatever holds them together. */
final class Comparisons {

    private Comparisons() {}

    static List<Condition.Test> of(PatternDef pattern) {
        return pattern.condition().stream().flatMap(Comparisons::in).toList();
    }

    private static Stream<Condition.Test> in(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(Comparisons::in);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().flatMap(Comparisons::in);
        }
        return condition instanceof Condition.Not not ? in(not.condition()) : Stream.of((Condition.Test) condition);
    }
}
