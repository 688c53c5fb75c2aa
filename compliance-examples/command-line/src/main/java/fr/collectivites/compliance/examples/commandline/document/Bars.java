package fr.collectivites.compliance.examples.commandline.document;

import java.util.List;
import java.util.Objects;

/**
 * Counts as a picture: a bar each, the longest first as given.
 *
 * @param caption what it shows, not null
 * @param bars the bars, not null
 */
public record Bars(String caption, List<Bar> bars) implements Block {

    /**
     * One bar.
     *
     * @param label what is counted, not null
     * @param count how many, at least 0
     */
    public record Bar(String label, long count) {

        /** Checks that nothing is missing. */
        public Bar {
            Objects.requireNonNull(label, "label");
        }
    }

    /** Copies the list. */
    public Bars {
        Objects.requireNonNull(caption, "caption");
        bars = List.copyOf(bars);
    }

    /** The same as a table, where no picture can be drawn. */
    Table asTable() {
        return new Table(
                caption,
                List.of("", "n"),
                bars.stream()
                        .map(bar -> List.of(bar.label(), String.valueOf(bar.count())))
                        .toList());
    }

    long longest() {
        return Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
    }
}
