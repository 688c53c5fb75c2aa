package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.law.DatedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Each value of the law by date: a picture, and the same as a table. */
final class ValuesPart {

    private final Study study;
    private final Markup html;

    ValuesPart(Study study, Markup html) {
        this.study = study;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "valeurs").element("h2", "Valeurs par date");
        html.open("p", "class", "legende").text("Statuts : ");
        Drawing.LEGEND.forEach(
                (status, color) -> html.element("span", status.replace('_', ' '), "class", "statut " + color)
                        .text(" "));
        html.text("▲ relecture due ce trimestre ou avant ; trait plein : jour du rapport.")
                .close();
        study.book().parameters().values().forEach(this::value);
        html.close();
    }

    private void value(ParameterDef parameter) {
        html.open("article", "id", Anchors.value(parameter.id()));
        html.open("h3")
                .text(parameter.label() + " ")
                .element("code", parameter.id())
                .close();
        html.element(
                "p",
                parameter.type().code()
                        + parameter.unit().map(unit -> ", en " + unit).orElse("") + " ; "
                        + "scénarios qui la lisent : " + study.trials().ofParameter(parameter.id()) + " ; "
                        + parameter.place());
        new Drawing(parameter, study, html).draw();
        html.table(
                "Valeurs de « " + parameter.id() + " »",
                List.of("Depuis", "Valeur", "Statut", "Lectures", "Source", "Vérifiée le", "À relire avant"));
        parameter.timeline().values().forEach(this::row);
        html.endTable().close();
    }

    private void row(DatedValue<ParameterValue> value) {
        LocalDate review = value.provenance().reviewBefore();
        boolean due = study.quarter().due(review);
        html.open("tr")
                .element("th", value.from().map(Days::of).orElse("jour inconnu"), "scope", "row")
                .element("td", text(value))
                .element("td", value.force().code().replace('_', ' '))
                .element(
                        "td",
                        value.readings().isEmpty()
                                ? "toutes ou selon le statut"
                                : value.readings().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .open("td")
                .link(
                        Anchors.article(
                                value.article().source(), value.article().article()),
                        value.article().toString())
                .close()
                .element("td", Days.of(value.provenance().verifiedOn()))
                .element("td", Days.of(review) + (due ? " ▲ à relire" : ""), "class", due ? "du" : "")
                .close();
    }

    static String text(DatedValue<ParameterValue> value) {
        return value.values().isEmpty()
                ? "aucune"
                : value.values().stream().map(ParameterValue::text).collect(Collectors.joining(" ou "));
    }
}
