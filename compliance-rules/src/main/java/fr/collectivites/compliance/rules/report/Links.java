package fr.collectivites.compliance.rules.report;

import java.util.List;

/** Lists of links inside the page. */
final class Links {

    private final Markup html;

    Links(Markup html) {
        this.html = html;
    }

    void list(List<Share.Item> items) {
        html.open("ul", "class", "serre");
        items.forEach(item -> html.open("li").link(item.anchor(), item.name()).close());
        html.close();
    }

    /** The links on one line; a dash when there is none. */
    void line(List<Share.Item> items) {
        if (items.isEmpty()) {
            html.text("–");
        }
        for (int i = 0; i < items.size(); i++) {
            html.text(i == 0 ? "" : ", ")
                    .link(items.get(i).anchor(), items.get(i).name());
        }
    }
}
