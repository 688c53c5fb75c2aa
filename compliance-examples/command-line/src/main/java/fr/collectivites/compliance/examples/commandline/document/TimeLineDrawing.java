package fr.collectivites.compliance.examples.commandline.document;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Draws the dated steps of a time line; the text of the steps stands under it, so a reader loses nothing without. */
final class TimeLineDrawing {

    private static final int LEFT = 30;
    private static final int WIDTH = 740;
    private static final int BETWEEN = 30;

    private final TimeLine line;
    private final List<TimeLine.Step> dated;

    TimeLineDrawing(TimeLine line) {
        this.line = line;
        this.dated = line.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.end().isPresent())
                .sorted(Comparator.comparing(step -> step.end().orElseThrow().instant()))
                .toList();
    }

    void drawOn(Html html) {
        if (dated.isEmpty()) {
            return;
        }
        int[] rows = rows();
        int height = 70 + BETWEEN * (1 + max(rows));
        int axis = height - 34;
        html.open("figure").open("svg", "viewBox", "0 0 800 " + height, "role", "img", "aria-label", line.caption());
        html.empty("path", "class", "axis", "d", "M" + LEFT + " " + axis + "h" + WIDTH);
        tick(html, line.now(), axis, "now");
        for (int i = 0; i < dated.size(); i++) {
            stem(html, dated.get(i), axis, axis - 24 - BETWEEN * rows[i]);
        }
        for (int i = 0; i < dated.size(); i++) {
            step(html, dated.get(i), axis - 24 - BETWEEN * rows[i]);
        }
        TimeLine.Tick last = dated.get(dated.size() - 1).end().orElseThrow();
        tick(html, last, axis, "last");
        html.close().element("figcaption", line.caption()).closeLine();
    }

    private void tick(Html html, TimeLine.Tick tick, int axis, String kind) {
        int x = x(tick.instant());
        boolean right = x > LEFT + WIDTH / 2;
        html.empty("path", "class", "axis " + kind, "d", "M" + x + " " + (axis - 6) + "v12");
        html.element(
                "text",
                tick.text(),
                "x",
                String.valueOf(right ? Math.min(x + 20, 790) : Math.max(x - 20, 10)),
                "y",
                String.valueOf(axis + 24),
                "text-anchor",
                right ? "end" : "start");
    }

    private void stem(Html html, TimeLine.Step step, int axis, int y) {
        int x = x(step.end().orElseThrow().instant());
        html.empty("path", "class", "stem", "d", "M" + x + " " + y + "V" + axis);
    }

    private void step(Html html, TimeLine.Step step, int y) {
        int x = x(step.end().orElseThrow().instant());
        html.empty("circle", "cx", String.valueOf(x), "cy", String.valueOf(y), "r", "12");
        html.element(
                "text",
                String.valueOf(step.number()),
                "class",
                "in",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y + 5),
                "text-anchor",
                "middle");
    }

    /** Gives each step the lowest row where no other circle stands within reach. */
    private int[] rows() {
        int[] rows = new int[dated.size()];
        for (int i = 0; i < rows.length; i++) {
            boolean free = false;
            while (!free) {
                free = true;
                for (int j = 0; j < i; j++) {
                    boolean near = Math.abs(at(i) - at(j)) < 28;
                    if (near && rows[j] == rows[i]) {
                        rows[i]++;
                        free = false;
                    }
                }
            }
        }
        return rows;
    }

    private int at(int step) {
        return x(dated.get(step).end().orElseThrow().instant());
    }

    private int x(Instant instant) {
        Instant first = first();
        Instant last = dated.get(dated.size() - 1).end().orElseThrow().instant();
        Instant end = last.isAfter(line.now().instant()) ? last : line.now().instant();
        long whole = Math.max(1, Duration.between(first, end).toSeconds());
        return LEFT + (int) (WIDTH * Duration.between(first, instant).toSeconds() / whole);
    }

    private Instant first() {
        Instant earliest = dated.get(0).end().orElseThrow().instant();
        return earliest.isBefore(line.now().instant()) ? earliest : line.now().instant();
    }

    private static int max(int[] values) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
