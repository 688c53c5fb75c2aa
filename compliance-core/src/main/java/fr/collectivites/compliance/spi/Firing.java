package fr.collectivites.compliance.spi;

import java.util.Objects;

/**
 * One rule that fired, and what it said.
 *
 * @param rule the name of the rule, not null
 * @param verb whether it answered a question or observed a status, not null
 * @param subject the name of the subject, not null
 * @param value the value concluded or the status observed, not null
 */
public record Firing(String rule, Verb verb, String subject, String value) {

    /** The two things that a rule may say. */
    public enum Verb {
        /** The rule answers its question. */
        CONCLUDE,
        /** The rule says whether the duty of its question is met. */
        OBSERVE
    }

    /** Checks that nothing is null. */
    public Firing {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
    }
}
