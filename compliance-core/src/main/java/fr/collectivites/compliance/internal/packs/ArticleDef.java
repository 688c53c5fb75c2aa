package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Timeline;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that a pack cites.
 *
 * @param id the id inside the text, such as {@code 33-1}, not null
 * @param label the article as a lawyer writes it, not null
 * @param summary what it says, in a few words of the pack; empty when not given, not null
 * @param confidence whether a public page was read, not null
 * @param states the states of the article by date, when they are not those of the whole text, not null
 * @param uncovered why no rule, table or value rests on it; empty when one does, not null
 * @param place where it is written, not null
 */
public record ArticleDef(
        String id,
        String label,
        String summary,
        Confidence confidence,
        Optional<Timeline<LegalForce>> states,
        Optional<String> uncovered,
        Place place) {

    /** Checks that nothing is missing. */
    public ArticleDef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(states, "states");
        Objects.requireNonNull(uncovered, "uncovered");
        Objects.requireNonNull(place, "place");
    }
}
