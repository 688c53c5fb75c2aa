package fr.collectivites.compliance.rules.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes HTML that is XML too: every text is escaped, every element closed. Not for several threads. */
final class Markup {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name, value, name, value. */
    Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        if (open.size() < 6) {
            out.append('\n');
        }
        return this;
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup link(String anchor, String text) {
        return element("a", text, "href", "#" + anchor);
    }

    /** The style sheet of this package: the only text that is not escaped. */
    Markup style(String sheet) {
        open("style");
        out.append(sheet);
        return close();
    }

    /** Opens a table with its caption and the heads of its columns, up to the first row. */
    Markup table(String caption, List<String> heads) {
        open("table").element("caption", caption).open("thead").open("tr");
        heads.forEach(head -> element("th", head, "scope", "col"));
        return close().close().open("tbody");
    }

    /** Closes body and table. */
    Markup endTable() {
        return close().close();
    }

    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private StringBuilder start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c < ' ' && c != '\n' && c != '\t' ? '\ufffd' : c);
            }
        });
    }
}
