package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Provenance;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the keys that say from which day a value counts and where it comes from. */
final class ProvenanceReader {

    /** The word of packs for a day of effect that nobody knows yet. */
    private static final String UNKNOWN_DAY = "inconnu";

    private final Problems problems;

    ProvenanceReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty, with problems noted, when a key is missing or wrong. */
    Optional<Provenance> provenance(YamlMap map, Optional<ArticleRef> article, Optional<Confidence> confidence) {
        Optional<LegalForce> force = map.oneOf("statut", LegalForce.values(), LegalForce::code);
        Optional<LocalDate> published = map.date("publie_le");
        Optional<LocalDate> verified = map.date("verifie_le");
        Optional<LocalDate> review = map.date("a_revoir_avant");
        if (verified.isPresent() && review.isPresent() && review.get().isBefore(verified.get())) {
            problems.add(
                    map.valuePlace("a_revoir_avant"),
                    "« a_revoir_avant: " + review.get() + " » est avant « verifie_le: " + verified.get() + " »",
                    "donner une date de relecture après la vérification");
            return Optional.empty();
        }
        if (article.isEmpty()
                || force.isEmpty()
                || published.isEmpty()
                || verified.isEmpty()
                || review.isEmpty()
                || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Provenance(
                article.get(),
                force.get(),
                published.get(),
                verified.get(),
                review.get(),
                confidence.get(),
                map.textIfAny("note").orElse("")));
    }

    /**
     * The day of effect: an outer empty when a problem was noted, an inner empty when the day is unknown.
     */
    Optional<Optional<LocalDate>> from(YamlMap map, Optional<LegalForce> force) {
        if (!map.has("depuis") || !map.textIfAny("depuis").equals(Optional.of(UNKNOWN_DAY))) {
            return map.date("depuis").map(Optional::of);
        }
        if (force.isPresent() && !force.get().pending()) {
            problems.add(
                    map.valuePlace("depuis"),
                    "« depuis: inconnu » avec « statut: " + force.get().code() + " »",
                    "donner la date d'effet ; seuls projet et adopte peuvent l'ignorer");
            return Optional.empty();
        }
        return Optional.of(Optional.empty());
    }
}
