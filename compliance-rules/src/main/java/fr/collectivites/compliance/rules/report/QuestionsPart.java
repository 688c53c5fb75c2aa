package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogue: each question with its wording, its values, its rules, their articles and the facts read. */
final class QuestionsPart {

    private static final Map<Answer, String> ANSWERS = Map.of(Answer.YES, "oui", Answer.NO, "non");

    private final Study study;
    private final Markup html;

    QuestionsPart(Study study, Markup html) {
        this.study = study;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "questions").element("h2", "Catalogue des questions");
        study.book().packs().values().stream()
                .filter(pack -> !pack.questions().isEmpty())
                .forEach(pack -> {
                    html.element("h3", "Pack " + pack.id() + " — " + pack.title());
                    pack.questions().values().forEach(this::question);
                });
        html.close();
    }

    private void question(QuestionDef question) {
        html.open("article", "id", Anchors.question(question.id()));
        html.open("h4")
                .text(wording("question." + question.id()))
                .text(" ")
                .element("code", question.id())
                .close();
        html.element(
                "p",
                question.nature().name().toLowerCase(Locale.ROOT) + ", sur " + question.subject() + ", "
                        + "scénarios : " + study.trials().ofQuestion(question.id()) + ".");
        html.open("dl");
        html.element("dt", "Réponses");
        question.values()
                .forEach((value, answer) -> html.open("dd")
                        .element("code", value)
                        .text(" (" + ANSWERS.getOrDefault(answer, "–") + ") "
                                + wording("question." + question.id() + "." + value))
                        .close());
        Reads reads = Reads.of(study.book(), question);
        html.element("dt", "Lit");
        if (!reads.facts().isEmpty()) {
            html.open("dd").text("faits : ");
            facts(reads.facts());
            html.close();
        }
        links("réponses antérieures : ", reads.questions(), "question-");
        links("valeurs : ", reads.values(), "valeur-");
        html.close();
        rules(question);
        html.close();
    }

    private void facts(Collection<String> facts) {
        int i = 0;
        for (String fact : facts) {
            String label = Reads.label(fact);
            html.text(i++ == 0 ? "" : " ; ")
                    .text(label.isEmpty() ? "" : label + " ")
                    .element("code", fact);
        }
    }

    private void links(String lead, Collection<String> names, String prefix) {
        if (!names.isEmpty()) {
            html.open("dd").text(lead);
            new Links(html)
                    .line(names.stream()
                            .map(name -> new Share.Item(name, prefix + name.replaceAll(":delai$", "")))
                            .toList());
            html.close();
        }
    }

    private void rules(QuestionDef question) {
        List<RuleDef> rules = study.book().rulesOf(question.id());
        if (rules.isEmpty()) {
            html.open("p").text("Répond par table : ");
            new Links(html)
                    .line(study.book().tablesOf(question.id()).stream()
                            .map(table -> new Share.Item(table.path(), Anchors.table(table)))
                            .toList());
            html.close();
            return;
        }
        html.table(
                "Règles de « " + question.id() + " »",
                List.of("Règle", "Conclut", "Pourquoi", "Articles", "Oui", "Non", "Limite"));
        rules.forEach(this::rule);
        html.endTable();
    }

    private void rule(RuleDef rule) {
        Sides sides = study.trials().of(rule);
        html.open("tr", "id", Anchors.rule(rule.name()), "class", sides.complete() ? "couvert" : "manque")
                .open("th", "scope", "row")
                .text(rule.name())
                .empty("br")
                .element("small", rule.place().toString())
                .close();
        html.element("td", rule.value() + (rule.readings().isEmpty() ? "" : " " + rule.readings()));
        html.element("td", wording("regle." + rule.name())).open("td");
        new Links(html)
                .line(rule.articles().stream()
                        .map(ref -> new Share.Item(ref.toString(), Anchors.article(ref.source(), ref.article())))
                        .toList());
        html.close();
        for (Side side : Side.values()) {
            html.element("td", sides.text(side), "class", "compte");
        }
        html.close();
    }

    private String wording(String key) {
        return study.book().messages().french().getOrDefault(key, "");
    }
}
