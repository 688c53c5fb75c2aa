package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.ParameterDef;
import java.util.List;

/** The counts, what is missing behind each, and the reviews of the quarter. */
final class SummaryPart {

    private final Study study;
    private final Markup html;

    SummaryPart(Study study, Markup html) {
        this.study = study;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "bilan").element("h2", "Bilan");
        html.table("Comptes : ce qu'il y a, sur ce qu'il faudrait", List.of("Ce qui est compté", "n / m", "Manquent"));
        for (Share share : study.shares()) {
            html.open("tr", "class", share.missing().isEmpty() ? "plein" : "manque")
                    .element("th", share.label(), "scope", "row")
                    .element("td", share.text(), "class", "compte")
                    .element("td", String.valueOf(share.missing().size()), "class", "compte")
                    .close();
        }
        html.endTable();
        html.element(
                "p",
                "Un scénario compte pour les règles qui y ont parlé. Côté oui : la règle a conclu. Côté non : une autre "
                        + "règle de la même question a conclu. À la limite : le seuil même ou une unité à côté ; pour une "
                        + "règle sans seuil, deux scénarios qui ne diffèrent que d'un fait et que la règle sépare. Une règle "
                        + "sans condition parle toujours : elle n'a ni côté non ni limite. Là où le droit lui-même laisse deux "
                        + "réponses, un scénario compte pour chacune.");
        missing();
        reviews();
        html.close();
    }

    private void missing() {
        html.element("h3", "Ce qui manque", "id", "manques");
        for (Share share : study.shares()) {
            if (share.missing().isEmpty()) {
                continue;
            }
            html.element("h4", share.label() + " : " + share.text());
            new Links(html).list(share.missing());
        }
    }

    private void reviews() {
        Quarter quarter = study.quarter();
        html.element("h3", "À relire au plus tard ce trimestre", "id", "relectures");
        List<ParameterDef> due = study.toReview();
        if (due.isEmpty()) {
            html.element("p", "Aucune valeur n'est à relire avant la fin du " + quarter.text() + ".");
            return;
        }
        html.table(
                "Valeurs à relire avant la fin du " + quarter.text(), List.of("Valeur", "Libellé", "À relire avant"));
        for (ParameterDef parameter : due) {
            html.open("tr").open("th", "scope", "row").link(Anchors.value(parameter.id()), parameter.id());
            html.close().element("td", parameter.label());
            html.element("td", Days.of(Study.nextReview(parameter).orElseThrow()))
                    .close();
        }
        html.endTable();
    }
}
