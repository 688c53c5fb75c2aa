package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The report as one page that needs nothing else. */
final class Page {

    private final Study study;
    private final Markup html = new Markup();

    Page(Study study) {
        this.study = study;
    }

    String render() {
        html.open("html", "lang", "fr", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", "Couverture du droit par les règles")
                .style(sheet())
                .close();
        html.open("body").element("a", "Aller au contenu", "class", "saut", "href", "#bilan");
        header();
        html.open("main");
        new SummaryPart(study, html).write();
        new SourcesPart(study, html).write();
        new ValuesPart(study, html).write();
        new TablesPart(study, html).write();
        new QuestionsPart(study, html).write();
        html.close();
        html.open("footer")
                .element("p", "Information juridique générale, et non consultation juridique.")
                .close();
        return html.close().close().page();
    }

    private void header() {
        html.open("header").element("h1", "Couverture du droit par les règles");
        html.element(
                "p",
                "Situation au " + Days.of(study.day()) + " : ce que chaque article est devenu, quels scénarios gardent "
                        + "chaque règle, ce qu'il faut relire.");
        html.open("nav", "aria-label", "Sommaire").open("ol");
        for (String[] entry : List.of(
                new String[] {"bilan", "Bilan"},
                new String[] {"textes", "Textes et articles"},
                new String[] {"valeurs", "Valeurs par date"},
                new String[] {"tables", "Tables"},
                new String[] {"questions", "Catalogue des questions"})) {
            html.open("li").link(entry[0], entry[1]).close();
        }
        html.close().close();
        html.table("Packs lus", List.of("Pack", "Version", "État du droit", "Empreinte"));
        for (Pack pack : study.book().packs().values()) {
            html.open("tr").element("th", pack.id() + " — " + pack.title(), "scope", "row");
            html.element("td", pack.version()).element("td", pack.stateOfTheLaw());
            html.open("td")
                    .element("code", pack.digest().substring(0, 16))
                    .close()
                    .close();
        }
        html.endTable().close();
    }

    private static String sheet() {
        try (InputStream in = Page.class.getResourceAsStream("rapport.css")) {
            return new String(Objects.requireNonNull(in, "rapport.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
