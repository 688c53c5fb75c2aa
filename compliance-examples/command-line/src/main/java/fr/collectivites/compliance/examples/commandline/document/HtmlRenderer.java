package fr.collectivites.compliance.examples.commandline.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes a document as one page that needs nothing else: no script, no other file, no network. */
public final class HtmlRenderer {

    private final Document document;
    private final Html html = new Html();

    /**
     * Makes a writer for one document.
     *
     * @param document the document, not null
     */
    public HtmlRenderer(Document document) {
        this.document = document;
    }

    /**
     * Writes the page.
     *
     * @return HTML that is XML too, not null
     */
    public String render() {
        html.open("html", "lang", document.language().code(), "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", document.title()).style(sheet()).closeLine();
        html.open("body").open("header").element("h1", document.title());
        document.lead().forEach(line -> html.element("p", line));
        html.closeLine().open("main");
        for (int i = 0; i < document.sections().size(); i++) {
            section(document.sections().get(i), "s" + (i + 1));
        }
        html.closeLine().open("footer").element("p", document.notice()).closeLine();
        return html.close().close().page();
    }

    private void section(Section section, String id) {
        html.open("section", "aria-labelledby", id).element("h2", section.title(), "id", id);
        section.blocks().forEach(this::block);
        html.closeLine();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            html.element("p", paragraph.text());
        } else if (block instanceof Items items) {
            groupTitle(items.title());
            html.open("ul", "class", "items");
            items.items().forEach(this::item);
            html.closeLine();
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof TimeLine line) {
            timeLine(line);
        } else if (block instanceof Bars bars) {
            new BarsDrawing(bars).drawOn(html);
        }
    }

    private void groupTitle(String title) {
        if (!title.isEmpty()) {
            html.element("h3", title);
        }
    }

    private void item(Item item) {
        html.open("li", "class", tone(item));
        content(item);
        html.closeLine();
    }

    /** An item with nothing more to say is no button: nothing would unfold. */
    private void content(Item item) {
        boolean folded = !item.notes().isEmpty() || !item.details().isEmpty();
        html.open(folded ? "details" : "div").open(folded ? "summary" : "p");
        if (!item.badge().isEmpty()) {
            html.element("span", item.badge(), "class", "badge").text(" ");
        }
        html.text(item.headline());
        if (!item.when().isEmpty()) {
            html.text(" ").element("span", item.when(), "class", "when");
        }
        html.close();
        if (folded) {
            html.open("dl");
            item.notes().forEach(this::note);
            item.details().forEach(this::note);
            html.close();
        }
        html.close();
    }

    private void note(Note note) {
        html.element("dt", note.label());
        note.texts().forEach(text -> html.element("dd", text));
    }

    private void table(Table table) {
        html.open("div", "class", "wide").open("table").element("caption", table.caption());
        html.open("thead").open("tr");
        for (int i = 0; i < table.headers().size(); i++) {
            html.element("th", table.headers().get(i), "scope", "col", "class", figures(table, i));
        }
        html.close().close().open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            for (int i = 1; i < row.size(); i++) {
                html.open("td", "class", figures(table, i));
                cell(row.get(i));
                html.close();
            }
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    /** An address can be followed; nothing is fetched until the reader does. */
    private void cell(String text) {
        if (text.startsWith("https://")) {
            html.element("a", text, "href", text);
        } else {
            html.text(text);
        }
    }

    private static String figures(Table table, int column) {
        return table.figures(column) ? "figures" : "words";
    }

    private void timeLine(TimeLine line) {
        new TimeLineDrawing(line).drawOn(html);
        for (TimeLine.Phase phase : line.phases()) {
            groupTitle(phase.title());
            int first = phase.steps().get(0).number();
            html.open("ol", "class", "timeline", "start", String.valueOf(first));
            for (TimeLine.Step step : phase.steps()) {
                html.open("li", "class", tone(step.item()));
                html.element("span", String.valueOf(step.number()), "class", "number", "aria-hidden", "true");
                content(step.item());
                html.closeLine();
            }
            html.closeLine();
        }
    }

    private static String tone(Item item) {
        return item.tone().name().toLowerCase(Locale.ROOT);
    }

    private static String sheet() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
