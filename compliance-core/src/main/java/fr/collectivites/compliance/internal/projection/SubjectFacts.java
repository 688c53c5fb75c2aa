package fr.collectivites.compliance.internal.projection;

import java.util.Map;

/**
 * The facts of one subject of a dossier, known or not.
 *
 * @param type its type, not null
 * @param subject its name, such as {@code incidents/INC-1}, not null
 * @param slots a value for each fact of the type, {@link Projection#UNKNOWN} or {@link Projection#NONE}; not copied, for
 *     reading alone, not null
 * @param askedElsewhere for a slot that is unknown because a fact of another subject is, that fact, not null
 */
public record SubjectFacts(FactType type, String subject, Object[] slots, Map<Integer, Asked> askedElsewhere) {

    SubjectFacts(FactType type, String subject, Object[] slots) {
        this(type, subject, slots, Map.of());
    }

    /**
     * A fact to ask for.
     *
     * @param place where it is in the dossier, not null
     * @param entry its entry in the dictionary, not null
     */
    public record Asked(String place, String entry) {}
}
