package fr.collectivites.compliance.internal.packs;

import java.util.Objects;
import java.util.Optional;

/**
 * A pattern of a rule: a fact of a type that meets a condition, or no such fact.
 *
 * @param type the fact type, such as {@code Collectivity}, not null
 * @param binding the variable that holds the fact, if any, not null
 * @param negated true when no such fact may exist
 * @param condition the condition, if any, not null
 */
public record PatternDef(String type, Optional<String> binding, boolean negated, Optional<Condition> condition) {

    /** Checks that nothing is missing. */
    public PatternDef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(condition, "condition");
    }
}
