package fr.collectivites.compliance.rules.build;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file of a pack, as an editor shows it.
 *
 * @param file the path of the file below the packs, with slashes, not null
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** Checks that the file is not null. */
    public Position {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
