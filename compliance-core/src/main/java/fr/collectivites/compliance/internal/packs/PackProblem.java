package fr.collectivites.compliance.internal.packs;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing wrong in one file of a pack, and what to do about it.
 *
 * @param file the path of the file, relative to the folder of the packs, not null
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 * @param what what was found, in French, not null
 * @param remedy what to do, in French, not null
 * @param nearest the known name that was probably meant, if one is near, not null
 */
public record PackProblem(String file, int line, int column, String what, String remedy, Optional<String> nearest)
        implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> ORDER = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparingInt(PackProblem::column)
            .thenComparing(PackProblem::toString);

    /** Checks that nothing is missing. */
    public PackProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(nearest, "nearest");
    }

    /** A problem without a near name. */
    public static PackProblem at(Place place, String what, String remedy) {
        return new PackProblem(place.file(), place.line(), place.column(), what, remedy, Optional.empty());
    }

    @Override
    public int compareTo(PackProblem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the problem on one line: place, what, remedy, near name. */
    @Override
    public String toString() {
        return new Place(file, line, column) + ": " + what + " ; " + remedy
                + nearest.map(name -> " ; vouliez-vous dire « " + name + " » ?").orElse("");
    }
}
