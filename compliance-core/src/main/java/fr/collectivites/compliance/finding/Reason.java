package fr.collectivites.compliance.finding;

import java.util.List;
import java.util.Objects;

/**
 * Why an answer was given: one rule, or one row of a table, and the values that it read.
 *
 * @param rule the name of the rule, or {@code table:} and the table and the line of its row, not null
 * @param evidence the values read, in a fixed order, not null
 */
public record Reason(String rule, List<Evidence> evidence) {

    /** Checks that nothing is null and copies the list. */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        evidence = List.copyOf(evidence);
    }
}
