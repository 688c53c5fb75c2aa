package fr.collectivites.compliance.audit;

import java.util.List;
import java.util.Objects;

/**
 * One part of one finding that came out otherwise.
 *
 * @param question the identifier of the question, not null
 * @param subject the name of the subject, as the record masks it, not null
 * @param part which part, as {@code answer}, {@code status} or {@code deadline}; {@code finding} when all of it is gone,
 *     not null
 * @param was what the record says: a text, or JSON; empty when it says nothing, not null
 * @param is what came out, not null
 * @param articles the articles on which the finding rests now, or did when it is gone, as {@code rgpd:33-1}, not null
 */
public record Difference(String question, String subject, String part, String was, String is, List<String> articles) {

    /** Copies the list. */
    public Difference {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
        articles = List.copyOf(articles);
    }
}
