package fr.collectivites.compliance.examples.commandline.document;

import java.util.Locale;

/** Draws bars cut in parts; each part has its sign and its figure, so that colours are not needed. */
final class BarChartDrawing {

    private static final int LETTER = 9;
    private static final int LEAST_LEFT = 160;
    private static final int WIDTH = 620;
    private static final int RIGHT = 20;
    private static final int TOP = 44;
    private static final int STEP = 34;
    private static final int THICK = 24;

    private final BarChart chart;
    private final int left;

    BarChartDrawing(BarChart chart) {
        this.chart = chart;
        int longest = chart.bars().stream()
                .mapToInt(bar -> bar.label().length())
                .max()
                .orElse(0);
        this.left = Math.max(LEAST_LEFT, LETTER * longest + 12);
    }

    void drawOn(Html html) {
        int height = TOP + STEP * chart.bars().size();
        html.open("figure", "class", "bars")
                .open(
                        "svg",
                        "viewBox",
                        "0 0 " + (left + WIDTH + RIGHT) + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        chart.caption());
        legend(html);
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(html, chart.bars().get(i), TOP + STEP * i);
        }
        html.close().element("figcaption", chart.caption()).closeLine();
    }

    private void legend(Html html) {
        int x = left;
        for (BarChart.Part part : chart.parts()) {
            rectangle(html, part, x, 6, THICK);
            label(html, part.tone().mark(), x + THICK / 2, 23, "middle", inside(part));
            label(html, part.label(), x + THICK + 8, 23, "start", "legend");
            x += WIDTH / chart.parts().size();
        }
    }

    private void bar(Html html, BarChart.Bar bar, int y) {
        label(html, bar.label(), left - 12, y + 17, "end", "name");
        int full = chart.full(bar);
        int seen = 0;
        for (int i = 0; i < chart.parts().size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0) {
                BarChart.Part part = chart.parts().get(i);
                int from = left + WIDTH * seen / full;
                int until = left + WIDTH * (seen + count) / full;
                rectangle(html, part, from, y, until - from);
                String text = part.tone().mark() + " " + count;
                if (chart.scale() == BarChart.Scale.COUNTS && until - from < LETTER * (text.length() + 1)) {
                    label(html, text, until + 6, y + 17, "start", "legend");
                } else {
                    label(html, text, (from + until) / 2, y + 17, "middle", inside(part));
                }
            }
            seen += count;
        }
    }

    private static void rectangle(Html html, BarChart.Part part, int x, int y, int width) {
        html.empty(
                "rect",
                "class",
                tone(part),
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(THICK));
    }

    private static void label(Html html, String text, int x, int y, String anchor, String kind) {
        html.element(
                "text", text, "class", kind, "x", String.valueOf(x), "y", String.valueOf(y), "text-anchor", anchor);
    }

    private static String inside(BarChart.Part part) {
        return "part " + tone(part);
    }

    private static String tone(BarChart.Part part) {
        return part.tone().name().toLowerCase(Locale.ROOT);
    }
}
