package fr.collectivites.compliance.internal.packs;

import java.util.List;
import java.util.Objects;

/** A condition on the properties of one fact. */
public sealed interface Condition {

    /**
     * Every condition holds.
     *
     * @param conditions the conditions, not null
     */
    record All(List<Condition> conditions) implements Condition {

        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * At least one condition holds.
     *
     * @param conditions the conditions, not null
     */
    record Any(List<Condition> conditions) implements Condition {

        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The condition does not hold.
     *
     * @param condition the condition, not null
     */
    record Not(Condition condition) implements Condition {

        /** Checks that the condition is there. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * A comparison of one property.
     *
     * @param fact the property, such as {@code kind}, not null
     * @param op the comparison, not null
     * @param operand what it is compared with, not null
     */
    record Test(String fact, Op op, Operand operand) implements Condition {

        /** Checks that nothing is missing. */
        public Test {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(operand, "operand");
        }
    }
}
