package fr.collectivites.compliance.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An article of a text, with the state of the text on the day asked and the day on which a person last checked it.
 *
 * <p>It does not quote the article.
 *
 * @param source the id of the text in the packs, such as {@code rgpd}, not null
 * @param article the id of the article inside the text, such as {@code 33-1}, not null
 * @param title the title of the text, not null
 * @param label the article as a lawyer writes it, such as {@code art. 33, § 1}, not null
 * @param url the official address of the text; empty when it has none, as a printed guide, not null
 * @param force the state of the text on the day asked, not null
 * @param verifiedOn the day on which a person last checked it, not null
 * @param confidence whether a public page was read, not null
 */
public record Citation(
        String source,
        String article,
        String title,
        String label,
        String url,
        LegalForce force,
        LocalDate verifiedOn,
        Confidence confidence)
        implements Comparable<Citation> {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException when a component is null
     * @throws IllegalArgumentException when the two ids do not make a reference
     */
    public Citation {
        new ArticleRef(source, article);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(verifiedOn, "verifiedOn");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Returns the name of the article inside the packs.
     *
     * @return the reference, not null
     */
    public ArticleRef ref() {
        return new ArticleRef(source, article);
    }

    /**
     * The same article cited with another state, such as that of a value which rests on it.
     *
     * @param otherForce the state, not null
     * @return the citation, not null
     */
    public Citation withForce(LegalForce otherForce) {
        return new Citation(source, article, title, label, url, otherForce, verifiedOn, confidence);
    }

    /** Compares by source, then article; citations of one article in two states are then ordered by strength. */
    @Override
    public int compareTo(Citation other) {
        int byRef = ref().compareTo(other.ref());
        if (byRef != 0) {
            return byRef;
        }
        int byForce = force.compareTo(other.force);
        return byForce != 0 || equals(other) ? byForce : toString().compareTo(other.toString());
    }
}
