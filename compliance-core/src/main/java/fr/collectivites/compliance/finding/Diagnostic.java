package fr.collectivites.compliance.finding;

import java.util.Objects;

/**
 * Something that went wrong, or was cut short, while one finding was made.
 *
 * @param kind what happened, not null
 * @param detail names of rules, values or counts; never a value of the dossier, not null
 */
public record Diagnostic(Kind kind, String detail) {

    /** What happened. */
    public enum Kind {
        /** No rule answers in some world: a hole in the pack. */
        GAP,
        /** Two rules answer differently in one world: a defect of the pack. */
        CONFLICT,
        /** The engine failed. */
        ENGINE,
        /** The search of possible worlds stopped at its guard. */
        GUARD,
        /** The answer may rest on a value that a vendor made laxer than the law, or made so once. */
        DEROGATION
    }

    /** Checks that nothing is null. */
    public Diagnostic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
