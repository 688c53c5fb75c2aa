package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.TreeSet;

/** Gathers every problem of a run instead of stopping at the first. Not safe for use by several threads. */
final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();

    void add(Position at, String what, String remedy) {
        found.add(new Problem(at, what, remedy));
    }

    /** Returns the problems in the order of files, lines and columns, each once. */
    List<Problem> all() {
        return List.copyOf(found);
    }
}
