package fr.collectivites.compliance.examples.commandline.document;

/** Draws bars, each with its label above it and its count behind it. */
final class BarsDrawing {

    private static final int WIDTH = 760;
    private static final int ROOM = 90;
    private static final int STEP = 42;

    private final Bars bars;

    BarsDrawing(Bars bars) {
        this.bars = bars;
    }

    void drawOn(Html html) {
        html.open("figure").element("figcaption", bars.caption());
        int height = STEP * bars.bars().size() + 4;
        html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", bars.caption());
        for (int i = 0; i < bars.bars().size(); i++) {
            Bars.Bar bar = bars.bars().get(i);
            long width = Math.max(2, bar.count() * (WIDTH - ROOM) / bars.longest());
            String top = String.valueOf(i * STEP + 20);
            html.element("text", bar.label(), "x", "0", "y", String.valueOf(i * STEP + 14));
            html.empty(
                    "rect", "x", "0", "y", top, "width", String.valueOf(width), "height", "16", "fill", "#0b4f9c");
            html.element(
                    "text",
                    String.valueOf(bar.count()),
                    "x",
                    String.valueOf(width + 6),
                    "y",
                    String.valueOf(i * STEP + 33));
        }
        html.close().closeLine();
    }
}
