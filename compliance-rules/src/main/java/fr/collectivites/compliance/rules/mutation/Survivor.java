package fr.collectivites.compliance.rules.mutation;

import java.util.Objects;

/**
 * Something of a pack that can be broken without any scenario failing.
 *
 * @param id what names it from one run to the next, as excuses do, not null
 * @param pack the pack, not null
 * @param place the file and line of what was broken, not null
 * @param change what was broken, a French sentence, not null
 * @param remedy what scenario to write, a French sentence, not null
 */
public record Survivor(String id, String pack, String place, String change, String remedy) {

    /** Checks that nothing is missing. */
    public Survivor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(remedy, "remedy");
    }
}
