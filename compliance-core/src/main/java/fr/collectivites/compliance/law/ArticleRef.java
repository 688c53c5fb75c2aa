package fr.collectivites.compliance.law;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of an article inside the packs, written {@code source:article}.
 *
 * <p>It does not say whether a pack describes the article, nor what state its text is in: see {@link Citation}.
 *
 * @param source the id of the text, not null nor blank, without colon
 * @param article the id of the article inside the text, not null nor blank
 */
public record ArticleRef(String source, String article) implements Comparable<ArticleRef> {

    /**
     * Checks the two names.
     *
     * @throws IllegalArgumentException when a name is blank or the source holds a colon
     */
    public ArticleRef {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(article, "article");
        if (source.isBlank() || article.isBlank() || source.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "article reference \"" + source + ":" + article + "\" is not of the form source:article");
        }
    }

    /**
     * Reads a reference.
     *
     * @param text the reference, such as {@code rgpd:33-1}, not null
     * @return the reference, empty when the text is not of the form {@code source:article}
     */
    public static Optional<ArticleRef> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String source = text.substring(0, colon).strip();
        String article = text.substring(colon + 1).strip();
        return source.isEmpty() || article.isEmpty() ? Optional.empty() : Optional.of(new ArticleRef(source, article));
    }

    @Override
    public int compareTo(ArticleRef other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : article.compareTo(other.article);
    }

    /**
     * Returns the reference as packs write it.
     *
     * @return {@code source:article}, not null
     */
    @Override
    public String toString() {
        return source + ":" + article;
    }
}
