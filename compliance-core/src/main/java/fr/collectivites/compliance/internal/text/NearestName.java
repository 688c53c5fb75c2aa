package fr.collectivites.compliance.internal.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that somebody probably meant to write.
 *
 * <p>Case does not count, whatever the locale of the machine. A name that differs by more than a third of its letters
 * is not proposed: a wrong guess is worse than none.
 */
public final class NearestName {

    private NearestName() {}

    /**
     * Finds the nearest of the known names.
     *
     * @param written what was written, not null
     * @param known the known names, in any order, not null
     * @return the nearest name, the first in alphabetical order among equals; empty when none is near
     */
    public static Optional<String> of(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, written.length() / 3);
        String best = null;
        int bestDistance = allowed + 1;
        for (String name : known) {
            if (Math.abs(name.length() - lower.length()) > allowed) {
                continue;
            }
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance || (distance == bestDistance && best != null && name.compareTo(best) < 0)) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Number of letters to insert, delete or replace to go from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replace = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }
}
