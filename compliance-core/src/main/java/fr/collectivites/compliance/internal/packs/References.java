package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that files use of things described elsewhere, noted while reading and checked when all is read. */
final class References {

    /** What kind of thing is named. */
    enum Kind {
        QUESTION("question inconnue"),
        PARAMETER("paramètre inconnu"),
        /** A parameter that must hold a period. */
        PERIOD("paramètre inconnu"),
        ARTICLE("article inconnu");

        private final String unknown;

        Kind(String unknown) {
            this.unknown = unknown;
        }

        String unknown() {
            return unknown;
        }
    }

    /** One use of a name by a pack. */
    record Use(Kind kind, String name, String pack, Place place) {}

    private final List<Use> uses = new ArrayList<>();

    void add(Kind kind, String name, String pack, Place place) {
        uses.add(new Use(kind, name, pack, place));
    }

    /** Reads and notes {@code source:article}; empty, with a problem noted, when it is not of that form. */
    Optional<ArticleRef> article(String text, String pack, Place place, Problems problems) {
        Optional<ArticleRef> article = ArticleRef.parse(text);
        if (article.isPresent()) {
            add(Kind.ARTICLE, article.get().toString(), pack, place);
        } else {
            problems.add(place, "« " + text + " » n'est pas un article", "écrire source:article, comme rgpd:33-1");
        }
        return article;
    }

    List<Use> uses() {
        return uses;
    }
}
