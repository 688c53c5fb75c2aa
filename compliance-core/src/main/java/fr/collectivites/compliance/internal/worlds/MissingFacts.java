package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What to ask for, each place once: several facts may be drawn from one list. */
final class MissingFacts {

    private final Map<String, Missing> byPlace = new LinkedHashMap<>();

    void add(Missing missing) {
        byPlace.merge(missing.kind() + " " + missing.path(), missing, MissingFacts::both);
    }

    List<Missing> all() {
        return new ArrayList<>(byPlace.values());
    }

    /** What decides the answer weighs more than what decides the value. */
    private static Missing both(Missing one, Missing other) {
        TreeSet<String> outcomes = new TreeSet<>(one.outcomes());
        outcomes.addAll(other.outcomes());
        Missing.Decides decides = one.decides().compareTo(other.decides()) <= 0 ? one.decides() : other.decides();
        return new Missing(
                one.kind(), one.path(), one.fact(), decides, List.copyOf(outcomes), one.proven() || other.proven());
    }
}
