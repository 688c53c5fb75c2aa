package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Timeline;
import java.util.Map;
import java.util.Objects;

/**
 * A text that a pack cites, with its states by date.
 *
 * @param id the id, such as {@code rgpd}, not null
 * @param pack the id of its pack, not null
 * @param title the title, not null
 * @param identifier the official number, such as a CELEX or LEGIARTI number, not null
 * @param url the official address; empty when the text is not published at one, not null
 * @param states the states of the text by date, not null
 * @param articles the articles by id, in the order of the ids, not null
 */
public record SourceDef(
        String id,
        String pack,
        String title,
        String identifier,
        String url,
        Timeline<LegalForce> states,
        Map<String, ArticleDef> articles) {

    /** Copies the map and checks that nothing is missing. */
    public SourceDef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(states, "states");
        articles = Sorted.copy(articles);
    }
}
