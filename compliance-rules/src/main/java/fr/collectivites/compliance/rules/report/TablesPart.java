package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import java.util.List;
import java.util.stream.Collectors;

/** Each table that answers questions, with the scenarios of each row. */
final class TablesPart {

    private final Study study;
    private final Markup html;

    TablesPart(Study study, Markup html) {
        this.study = study;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "tables").element("h2", "Tables");
        study.book().tables().stream()
                .filter(table -> !table.questions().isEmpty())
                .forEach(this::table);
        html.close();
    }

    private void table(TableDef table) {
        html.element("h3", table.path(), "id", Anchors.table(table));
        html.element("p", String.join(" ", table.policy()));
        long played = table.rows().stream()
                .filter(row -> study.trials().of(table, row) > 0)
                .count();
        html.table(
                "Lignes éprouvées : " + played + " / " + table.rows().size(),
                List.of("Ligne", "Entrées", "Répond", "Article", "Scénarios"));
        table.rows().forEach(row -> row(table, row));
        html.endTable();
    }

    private void row(TableDef table, TableRow row) {
        long cases = study.trials().of(table, row);
        html.open("tr", "class", cases > 0 ? "couvert" : "manque")
                .element("th", String.valueOf(row.place().line()), "scope", "row")
                .element(
                        "td",
                        row.inputs().stream().filter(code -> !code.isEmpty()).collect(Collectors.joining(", ")))
                .element("td", String.join(", ", row.values().values()))
                .open("td");
        new Links(html)
                .line(table.questions().keySet().stream()
                        .map(row::article)
                        .distinct()
                        .map(ref -> new Share.Item(ref.toString(), Anchors.article(ref.source(), ref.article())))
                        .toList());
        html.close().element("td", String.valueOf(cases), "class", "compte").close();
    }
}
