package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.internal.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Gathers the problems of one reading, so that all are told at once. Used by one thread. */
final class Problems {

    /** More known names than this are counted, not listed. */
    private static final int LISTED = 9;

    private final List<PackProblem> found = new ArrayList<>();

    void add(PackProblem problem) {
        found.add(problem);
    }

    void add(Place place, String what, String remedy) {
        found.add(PackProblem.at(place, what, remedy));
    }

    /** A name that is none of the known ones; {@code what} says what kind of name, such as "clé inconnue". */
    void unknown(Place place, String what, String written, Collection<String> known) {
        TreeSet<String> sorted = new TreeSet<>(known);
        String remedy;
        if (sorted.isEmpty()) {
            remedy = "aucun nom n'est connu ici";
        } else if (sorted.size() <= LISTED) {
            remedy = "noms permis : " + String.join(", ", sorted);
        } else {
            remedy = "corriger le nom (" + sorted.size() + " noms connus)";
        }
        Optional<String> nearest = NearestName.of(written, sorted);
        found.add(new PackProblem(
                place.file(), place.line(), place.column(), what + " « " + written + " »", remedy, nearest));
    }

    /** Says whether a problem was found in a file that the test accepts. */
    boolean anyIn(Predicate<String> file) {
        return found.stream().anyMatch(problem -> file.test(problem.file()));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PackException(found.stream().distinct().toList());
        }
    }
}
