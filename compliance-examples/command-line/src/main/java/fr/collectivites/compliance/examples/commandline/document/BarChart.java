package fr.collectivites.compliance.examples.commandline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts as bars, one a row; the table that goes with it says everything that the drawing shows.
 *
 * @param caption what it shows, not null
 * @param rowHeader the heading of the column that names the bars, not null
 * @param parts the parts of every bar, from left to right, not null
 * @param scale what the length of a bar tells, not null
 * @param bars the bars, from top to bottom, each with as many counts as there are parts, not null
 */
public record BarChart(String caption, String rowHeader, List<Part> parts, Scale scale, List<Bar> bars)
        implements Block {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a bar has not a count for each part
     */
    public BarChart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            if (bar.counts().size() != parts.size()) {
                throw new IllegalArgumentException(bar + " has not " + parts.size() + " counts");
            }
        }
    }

    /** What the length of a bar tells. */
    public enum Scale {
        /** All bars are as long: parts are shares of their bar. */
        SHARES,
        /** The longest bar has the highest count. */
        COUNTS
    }

    /**
     * A part of every bar.
     *
     * @param label what it counts, not null
     * @param tone how it feels, which gives its colour and its sign, not null
     */
    public record Part(String label, Tone tone) {}

    /**
     * A bar.
     *
     * @param label what it is about, not null
     * @param counts how many of each part, not null
     */
    public record Bar(String label, List<Integer> counts) {

        /** Copies the list. */
        public Bar {
            counts = List.copyOf(counts);
        }

        int whole() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What a bar over the whole width would count. */
    int full(Bar bar) {
        return scale == Scale.SHARES
                ? bar.whole()
                : bars.stream().mapToInt(Bar::whole).max().orElse(1);
    }

    /** The same figures in words, for who does not see the drawing. */
    Table table() {
        List<String> headers = new ArrayList<>(List.of(rowHeader));
        parts.forEach(part -> headers.add(part.label()));
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<String> row = new ArrayList<>(List.of(bar.label()));
            bar.counts().forEach(count -> row.add(String.valueOf(count)));
            rows.add(row);
        }
        return new Table(caption, headers, rows);
    }
}
