package fr.collectivites.compliance.finding;

import java.util.Objects;

/**
 * One value that a rule read.
 *
 * @param kind where the value comes from, not null
 * @param name the path of the fact, the parameter, or the question concluded before, not null
 * @param value the value as a code, a number or a date in ISO form, not null
 */
public record Evidence(Kind kind, String name, String value) {

    /** Where a value comes from. */
    public enum Kind {
        /** The dossier. */
        FACT,
        /** The law, as dated values. */
        PARAMETER,
        /** The answer to another question. */
        CONCLUSION,
        /** An exception that nobody proved: presumed absent. */
        PRESUMPTION,
        /** A value that the vendor set for himself in place of the law's, with where it is written. */
        OVERLAY
    }

    /** Checks that nothing is null. */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
