package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.stream.Stream;

/** What a pattern asks of a fact. */
sealed interface Condition {

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {}

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /**
     * A property is compared.
     *
     * @param operator as in the index: {@code == != < <= > >= in notIn contains notContains}
     * @param operands one, or several for {@code in} and {@code notIn}
     */
    record Test(String property, int offset, String operator, int operatorOffset, List<Operand> operands)
            implements Condition {}

    /** A property is given a name for later use; asks nothing. */
    record Bind(String variable, String property, int offset) implements Condition {}

    /** Returns the tests and bindings in it, in the order of the text. */
    default Stream<Condition> leaves() {
        if (this instanceof All all) {
            return all.parts().stream().flatMap(Condition::leaves);
        }
        if (this instanceof Any any) {
            return any.parts().stream().flatMap(Condition::leaves);
        }
        if (this instanceof Not not) {
            return not.part().leaves();
        }
        return Stream.of(this);
    }

    /** Joins conditions that must all hold; one alone stays as it is. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
    }

    /** Joins conditions of which one must hold; one alone stays as it is. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Any(List.copyOf(parts));
    }
}
