package fr.collectivites.compliance.examples.commandline.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Numbered steps in the order of time; the list of steps says everything that the drawing shows.
 *
 * @param caption what it shows, not null
 * @param now the moment of the reader, and how to write it, not null
 * @param phases the steps, phase by phase, not null
 */
public record TimeLine(String caption, Tick now, List<Phase> phases) implements Block {

    /** Copies the list. */
    public TimeLine {
        phases = List.copyOf(phases);
    }

    /**
     * A moment and its wording.
     *
     * @param instant the moment, not null
     * @param text how it is written, not null
     */
    public record Tick(Instant instant, String text) {}

    /**
     * Steps that share a kind of moment.
     *
     * @param title the heading, not null
     * @param steps the steps, not null
     */
    public record Phase(String title, List<Step> steps) {

        /** Copies the list. */
        public Phase {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param number its number in the whole plan
     * @param end when it ends; empty without a date, not null
     * @param item what to do, not null
     */
    public record Step(int number, Optional<Tick> end, Item item) {}
}
