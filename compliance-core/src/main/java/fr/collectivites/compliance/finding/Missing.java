package fr.collectivites.compliance.finding;

import java.util.List;
import java.util.Objects;

/**
 * One thing not known that would decide.
 *
 * @param kind whether a person can be asked, or the law itself is unsettled, not null
 * @param path the path of the fact, as {@code incidents/INC-1/awareAt}, or the identifier of the parameter, not null
 * @param fact the entry of the fact dictionary, as {@code incidents.awareAt}; the identifier of the parameter for
 *     unsettled law, not null
 * @param decides what it would decide, not null
 * @param outcomes the values that the finding can take when this alone changes, sorted; empty when not searched, not
 *     null
 * @param proven false when the search stopped at its guard: a candidate, not a proof
 */
public record Missing(Kind kind, String path, String fact, Decides decides, List<String> outcomes, boolean proven) {

    /** Who could settle it. */
    public enum Kind {
        /** A fact of the dossier. */
        FACT,
        /** A point of law on which texts or authorities leave a choice. */
        UNSETTLED_LAW
    }

    /** What would change. */
    public enum Decides {
        /** Whether the duty applies. */
        ANSWER,
        /** Which of several values applies, the answer being the same. */
        VALUE,
        /** Whether the duty is met. */
        STATUS,
        /** When it is due. */
        DEADLINE
    }

    /** Checks that nothing is null and copies the list. */
    public Missing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(decides, "decides");
        outcomes = List.copyOf(outcomes);
    }
}
