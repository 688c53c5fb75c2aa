package fr.collectivites.compliance.rules.build;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong in a pack: where, what, and what to do about it.
 *
 * @param at the place, not null
 * @param what what was found, not null
 * @param remedy what to do, not null
 */
public record Problem(Position at, String what, String remedy) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::what).thenComparing(Problem::remedy);

    /** Checks that nothing is null. */
    public Problem {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + ": " + what + "; " + remedy;
    }
}
