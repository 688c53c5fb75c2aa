package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Provenance;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.law.Timeline;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An article with the state of its text on a day.
 *
 * @param citation the citation, not null
 * @param reviewBefore the day before which the state must be checked again, not null
 */
public record CitedArticle(Citation citation, LocalDate reviewBefore) {

    /** Checks that nothing is missing. */
    public CitedArticle {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(reviewBefore, "reviewBefore");
    }

    /**
     * Resolves an article.
     *
     * <p>A text that is published and whose first day of effect lies ahead is {@link LegalForce#ADOPTED}. The article
     * is from memory as soon as its own entry or its state is.
     *
     * @return empty when the text was not published on that day, or not known
     */
    static Optional<CitedArticle> of(SourceDef source, ArticleDef article, LocalDate date, LocalDate knownDate) {
        Timeline<LegalForce> states = article.states().orElse(source.states());
        Optional<DatedValue<LegalForce>> state = states.pick(date, knownDate, Reading.LAW);
        if (state.isPresent()) {
            return Optional.of(
                    cite(source, article, state.get().force(), state.get().provenance()));
        }
        return states.values().stream()
                .map(DatedValue::provenance)
                .filter(ahead -> !ahead.publishedOn().isAfter(date)
                        && !ahead.publishedOn().isAfter(knownDate))
                .findFirst()
                .map(ahead -> cite(source, article, LegalForce.ADOPTED, ahead));
    }

    private static CitedArticle cite(SourceDef source, ArticleDef article, LegalForce force, Provenance provenance) {
        boolean verified =
                article.confidence() == Confidence.VERIFIED && provenance.confidence() == Confidence.VERIFIED;
        Citation citation = new Citation(
                source.id(),
                article.id(),
                source.title(),
                article.label(),
                source.url(),
                force,
                provenance.verifiedOn(),
                verified ? Confidence.VERIFIED : Confidence.FROM_MEMORY);
        return new CitedArticle(citation, provenance.reviewBefore());
    }
}
