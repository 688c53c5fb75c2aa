package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One pattern of a rule: a fact of a type, and what is asked of it.
 *
 * @param type the simple name of the fact type
 * @param offset where the type is written
 * @param binding the variable that holds the fact, if any
 * @param negated whether no such fact may exist
 * @param conditions what is asked, in the order of the text
 */
record FactPattern(String type, int offset, Optional<String> binding, boolean negated, List<Condition> conditions) {

    /** Returns all conditions as one, or nothing when none is asked. */
    Optional<Condition> condition() {
        return conditions.isEmpty() ? Optional.empty() : Optional.of(Condition.all(conditions));
    }

    /** Returns the tests in it, at any depth. */
    Stream<Condition.Test> tests() {
        return leaves(Condition.Test.class);
    }

    /** Returns the bindings in it, at any depth. */
    Stream<Condition.Bind> binds() {
        return leaves(Condition.Bind.class);
    }

    /** Returns the code that a property must equal, when a condition of its own says so: {@code id == "…"}. */
    Optional<Operand.Text> literal(String property) {
        return conditions.stream()
                .flatMap(FactPattern::alone)
                .filter(test ->
                        test.property().equals(property) && test.operator().equals("=="))
                .flatMap(test -> test.operands().stream())
                .filter(Operand.Text.class::isInstance)
                .map(Operand.Text.class::cast)
                .findFirst();
    }

    private static Stream<Condition.Test> alone(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Test
                ? condition.leaves().filter(Condition.Test.class::isInstance).map(Condition.Test.class::cast)
                : Stream.empty();
    }

    private <T> Stream<T> leaves(Class<T> kind) {
        return conditions.stream()
                .flatMap(Condition::leaves)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
