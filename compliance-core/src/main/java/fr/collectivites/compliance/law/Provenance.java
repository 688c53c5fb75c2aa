package fr.collectivites.compliance.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a dated value comes from, and who may trust it until when.
 *
 * <p>It does not say from which day the value counts: see {@link DatedValue}.
 *
 * @param article the article that says so, not null
 * @param force the state of that text for this value, not null
 * @param publishedOn the day of publication; before it nobody could know the value, not null
 * @param verifiedOn the day on which a person last checked it, not null
 * @param reviewBefore the day before which it must be checked again, after {@code verifiedOn} or the same, not null
 * @param confidence whether a public page was read, not null
 * @param note what a jurist adds; empty when nothing, not null
 */
public record Provenance(
        ArticleRef article,
        LegalForce force,
        LocalDate publishedOn,
        LocalDate verifiedOn,
        LocalDate reviewBefore,
        Confidence confidence,
        String note) {

    /**
     * Checks that nothing is missing and that the review does not come before the check.
     *
     * @throws NullPointerException when a component is null
     * @throws IllegalArgumentException when {@code reviewBefore} is before {@code verifiedOn}
     */
    public Provenance {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(verifiedOn, "verifiedOn");
        Objects.requireNonNull(reviewBefore, "reviewBefore");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
        if (reviewBefore.isBefore(verifiedOn)) {
            throw new IllegalArgumentException(
                    "reviewBefore " + reviewBefore + " is before verifiedOn " + verifiedOn + " for " + article);
        }
    }
}
