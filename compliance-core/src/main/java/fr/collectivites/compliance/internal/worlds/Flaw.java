package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * Something wrong with the rules of one question, and a world in which it shows.
 *
 * @param question the question, not null
 * @param subject the subject, not null
 * @param kind what is wrong, not null
 * @param detail the values that contradict each other, or what stopped the search, not null
 * @param world what to suppose, beside what the dossier says, for it to show; empty when it always does, not null
 */
public record Flaw(String question, String subject, Diagnostic.Kind kind, String detail, List<Supposition> world) {

    /** Copies the list and checks that nothing is missing. */
    public Flaw {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        world = List.copyOf(world);
    }
}
