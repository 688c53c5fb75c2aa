package fr.collectivites.compliance.finding;

import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Reading;
import java.util.Objects;

/**
 * The same question on the same subject, answered otherwise under another reading.
 *
 * @param question the identifier of the question, not null
 * @param subject the name of the subject, not null
 * @param reading the other reading, not null
 * @param answer its answer, not null
 * @param value its value; the name of the answer when undetermined, not null
 * @param force the force of its weakest source, not null
 */
public record Divergence(
        String question, String subject, Reading reading, Answer answer, String value, LegalForce force) {

    /** Checks that nothing is null. */
    public Divergence {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(force, "force");
    }
}
