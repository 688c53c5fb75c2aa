package fr.collectivites.compliance.rules.mutation;

import java.util.Objects;

/**
 * Why it is right that no scenario notices a mutant.
 *
 * @param mutant what is excused, as {@link Survivor#id()} names it, not null
 * @param reason why, a French sentence, not null
 * @param place the file and line of the excuse, not null
 */
public record Excuse(String mutant, String reason, String place) {

    /** Checks that nothing is missing. */
    public Excuse {
        Objects.requireNonNull(mutant, "mutant");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }
}
