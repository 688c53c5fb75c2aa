package fr.collectivites.compliance.rules.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An answer that is not the same on both sides.
 *
 * @param question the question, not null
 * @param before the value on the first side, or {@code UNDETERMINED} and the values that remain possible, not null
 * @param after the same on the second side, not null
 * @param since the day from which the second answer holds; empty when it holds on every day known, not null
 * @param articles what the second answer rests on and the first did not; all that it rests on when that is nothing; as
 *     {@code source:article}, not null
 * @param members the names of those that change so, in their order, not null
 */
public record Change(
        String question,
        String before,
        String after,
        Optional<LocalDate> since,
        List<String> articles,
        List<String> members) {

    /** Copies the lists. */
    public Change {
        articles = List.copyOf(articles);
        members = List.copyOf(members);
    }
}
