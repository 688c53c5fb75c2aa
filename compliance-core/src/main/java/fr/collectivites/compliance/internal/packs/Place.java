package fr.collectivites.compliance.internal.packs;

import java.util.Objects;

/**
 * A place in a file of a pack.
 *
 * @param file the path of the file, relative to the folder of the packs, not null
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {

    /** Checks that the file is there. */
    public Place {
        Objects.requireNonNull(file, "file");
    }

    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The whole line. */
    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    /** Returns {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
