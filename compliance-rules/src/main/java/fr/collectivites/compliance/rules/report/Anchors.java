package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.TableDef;

/** The names of places in the page: stable, so that a link into a report stays good in the next one. */
final class Anchors {

    private Anchors() {}

    static String source(String id) {
        return "texte-" + id;
    }

    static String article(String source, String article) {
        return "article-" + source + "." + article;
    }

    static String rule(String name) {
        return "regle-" + name;
    }

    static String value(String id) {
        return "valeur-" + id;
    }

    static String question(String id) {
        return "question-" + id;
    }

    static String table(TableDef table) {
        return "table-" + table.pack() + "." + table.name();
    }
}
