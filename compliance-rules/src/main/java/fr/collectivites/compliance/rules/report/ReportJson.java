package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.json.JsonOut;
import fr.collectivites.compliance.internal.packs.ArticleDef;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.SourceDef;
import fr.collectivites.compliance.law.ArticleRef;
import java.util.Collection;

/** The report for programs; keys are those of the packs, in French. */
final class ReportJson {

    private final Study study;
    private final JsonOut out = JsonOut.indented();

    ReportJson(Study study) {
        this.study = study;
    }

    String render() {
        out.object();
        out.name("schema").number(1);
        out.text("jour", study.day().toString());
        out.name("packs").object();
        study.book().packs().values().forEach(pack -> out.text(pack.id(), pack.digest()));
        out.endObject();
        out.name("comptes").array();
        study.shares().forEach(this::share);
        out.endArray();
        texts("problemes", study.coverage().problems());
        out.name("articles").array();
        for (SourceDef source : study.book().sources().values()) {
            source.articles().values().forEach(article -> article(source, article));
        }
        out.endArray();
        out.name("regles").array();
        study.book().rules().forEach(this::rule);
        out.endArray();
        out.name("valeurs").array();
        study.book().parameters().values().forEach(this::value);
        out.endArray();
        out.name("questions").array();
        study.book().questions().values().forEach(this::question);
        return out.endArray().endObject().string();
    }

    private void share(Share share) {
        out.object().text("libelle", share.label());
        out.name("n").number(share.have()).name("m").number(share.of());
        texts("manquent", share.missing().stream().map(Share.Item::name).toList());
        out.endObject();
    }

    private void article(SourceDef source, ArticleDef article) {
        ArticleRef ref = new ArticleRef(source.id(), article.id());
        out.object().text("article", ref.toString());
        out.text("libelle", article.label());
        out.name("couvert").truth(study.coverage().covered(source, article));
        article.uncovered().ifPresent(reason -> out.text("non_couvert", reason));
        texts("regles", study.coverage().rules(ref).stream().map(RuleDef::name).toList());
        texts(
                "lignes",
                study.coverage().rows(ref).stream()
                        .map(row -> row.row().place().toString())
                        .toList());
        texts(
                "valeurs",
                study.coverage().values(ref).stream().map(ParameterDef::id).toList());
        texts("paragraphes", study.coverage().paragraphs(source, article));
        out.endObject();
    }

    private void rule(RuleDef rule) {
        Sides sides = study.trials().of(rule);
        out.object().text("regle", rule.name());
        out.text("question", rule.question());
        out.text("place", rule.place().toString());
        out.name("oui").number(sides.yes()).name("non").number(sides.no());
        out.name("limite").number(sides.boundary()).name("sans_condition").truth(sides.always());
        out.endObject();
    }

    private void value(ParameterDef parameter) {
        out.object().text("valeur", parameter.id());
        out.name("scenarios").number(study.trials().ofParameter(parameter.id()));
        Study.nextReview(parameter).ifPresent(day -> out.text("a_revoir_avant", day.toString()));
        out.name("dates").array();
        parameter.timeline().values().forEach(value -> {
            out.object().text("depuis", value.from().map(Object::toString).orElse("inconnu"));
            out.text("valeur", ValuesPart.text(value));
            out.text("statut", value.force().code());
            out.text("source", value.article().toString());
            out.endObject();
        });
        out.endArray().endObject();
    }

    private void question(QuestionDef question) {
        Reads reads = Reads.of(study.book(), question);
        out.object().text("question", question.id());
        out.text("texte", study.book().messages().french().getOrDefault("question." + question.id(), ""));
        out.name("scenarios").number(study.trials().ofQuestion(question.id()));
        texts(
                "regles",
                study.book().rulesOf(question.id()).stream().map(RuleDef::name).toList());
        texts("faits", reads.facts());
        texts("questions", reads.questions());
        texts("valeurs", reads.values());
        out.endObject();
    }

    private void texts(String name, Collection<String> texts) {
        out.name(name).array();
        texts.forEach(out::text);
        out.endArray();
    }
}
