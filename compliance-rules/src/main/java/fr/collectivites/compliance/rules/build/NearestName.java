package fr.collectivites.compliance.rules.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the known name that an author most likely meant. */
final class NearestName {

    private static final int MOST_LISTED = 12;
    private static final int NEAREST = 5;

    private NearestName() {}

    /** Says which name was meant; when none is near, lists the known ones, or the nearest of them when they are many. */
    static String remedy(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "none is known here";
        }
        Optional<String> near = of(written, known);
        if (near.isPresent()) {
            return "did you mean \"" + near.get() + "\"?";
        }
        return known.size() <= MOST_LISTED
                ? "known: " + String.join(", ", new TreeSet<>(known))
                : "nearest of " + known.size() + ": "
                        + byDistance(written, known).limit(NEAREST).collect(Collectors.joining(", "));
    }

    /** Returns the nearest name, if one differs by no more than a third of its letters. */
    static Optional<String> of(String written, Collection<String> known) {
        return byDistance(written, known)
                .findFirst()
                .filter(name -> distance(small(written), small(name)) <= Math.max(2, name.length() / 3));
    }

    private static Stream<String> byDistance(String written, Collection<String> known) {
        return new TreeSet<>(known)
                .stream().sorted(Comparator.comparingInt(name -> distance(small(written), small(name))));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
