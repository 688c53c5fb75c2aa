package fr.collectivites.compliance.internal.packs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that packs describe, and by which pack.
 *
 * <p>A name counts as described even when its description is wrong, so that one fault is told once.
 */
final class Names {

    private record Owner(String pack, Place place) {}

    private final Map<References.Kind, Map<String, Owner>> owners = new EnumMap<>(References.Kind.class);
    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    void declare(References.Kind kind, String name, String pack, Place place) {
        Owner earlier = owners(kind).putIfAbsent(name, new Owner(pack, place));
        if (earlier != null) {
            problems.add(place, "« " + name + " » est déjà décrit en " + earlier.place, "choisir un autre nom");
        }
    }

    Optional<String> pack(References.Kind kind, String name) {
        return Optional.ofNullable(owners(kind).get(name)).map(Owner::pack);
    }

    Set<String> known(References.Kind kind) {
        return owners(kind).keySet();
    }

    private Map<String, Owner> owners(References.Kind kind) {
        References.Kind described = kind == References.Kind.PERIOD ? References.Kind.PARAMETER : kind;
        return owners.computeIfAbsent(described, any -> new TreeMap<>());
    }
}
