package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.ArticleDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.SourceDef;
import fr.collectivites.compliance.law.ArticleRef;
import java.util.ArrayList;
import java.util.List;

/** Each text with the articles that the packs claim, what rests on each and who watches it. */
final class SourcesPart {

    private final Study study;
    private final Markup html;

    SourcesPart(Study study, Markup html) {
        this.study = study;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "textes").element("h2", "Textes et articles");
        study.book().sources().values().forEach(this::source);
        html.close();
    }

    private void source(SourceDef source) {
        html.element("h3", source.title(), "id", Anchors.source(source.id()));
        long covered = source.articles().values().stream()
                .filter(article -> study.coverage().covered(source, article))
                .count();
        html.open("p")
                .text(source.identifier() + " — pack " + source.pack() + ". Couverts : " + covered + " / "
                        + source.articles().size() + ". ");
        if (!source.url().isEmpty()) {
            html.element("a", source.url(), "href", source.url());
        }
        html.close();
        html.table(
                "Articles de « " + source.id() + " » que les packs revendiquent",
                List.of("Article", "Ce qu'il dit", "Porté par", "Oui", "Non", "Limite", "Manquent"));
        source.articles().values().forEach(article -> article(source, article));
        html.endTable();
    }

    private void article(SourceDef source, ArticleDef article) {
        ArticleRef ref = new ArticleRef(source.id(), article.id());
        boolean covered = study.coverage().covered(source, article);
        html.open(
                        "tr",
                        "id",
                        Anchors.article(source.id(), article.id()),
                        "class",
                        covered ? "couvert" : article.uncovered().isPresent() ? "motive" : "manque")
                .element("th", article.label(), "scope", "row")
                .element("td", article.summary());
        html.open("td");
        bearers(source, article, ref);
        html.close();
        List<RuleDef> rules = study.coverage().rules(ref);
        List<Share> shares = List.of(
                study.watched(rules, "oui", Side.YES),
                study.watched(rules, "non", Side.NO),
                study.watched(rules, "limite", Side.BOUNDARY));
        shares.forEach(share -> html.element("td", rules.isEmpty() ? "–" : share.text(), "class", "compte"));
        html.open("td");
        shares.stream().filter(share -> !share.missing().isEmpty()).forEach(share -> {
            html.text(share.label() + " : ");
            new Links(html).line(share.missing());
            html.empty("br");
        });
        html.close().close();
    }

    private void bearers(SourceDef source, ArticleDef article, ArticleRef ref) {
        List<Share.Item> items = new ArrayList<>();
        study.coverage().rules(ref).forEach(rule -> items.add(new Share.Item(rule.name(), Anchors.rule(rule.name()))));
        study.coverage().rows(ref).stream()
                .map(Coverage.Row::table)
                .distinct()
                .forEach(table -> items.add(new Share.Item(
                        "table " + table.name() + " (" + rows(ref, table.name()) + ")", Anchors.table(table))));
        study.coverage().values(ref).forEach(value -> items.add(new Share.Item(value.id(), Anchors.value(value.id()))));
        if (!items.isEmpty()) {
            new Links(html).line(items);
            return;
        }
        List<String> paragraphs = study.coverage().paragraphs(source, article);
        if (!paragraphs.isEmpty()) {
            html.text("par ses paragraphes : ");
            new Links(html)
                    .line(paragraphs.stream()
                            .map(id ->
                                    new Share.Item(source.articles().get(id).label(), Anchors.article(source.id(), id)))
                            .toList());
        } else {
            html.element(
                    "em",
                    article.uncovered().map(reason -> "Sans règle. " + reason).orElse("Sans règle ni motif."));
        }
    }

    private String rows(ArticleRef ref, String table) {
        long rows = study.coverage().rows(ref).stream()
                .filter(row -> row.table().name().equals(table))
                .count();
        return rows + (rows == 1 ? " ligne" : " lignes");
    }
}
