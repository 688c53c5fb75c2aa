package fr.collectivites.compliance.rules.gaps;

import java.util.Objects;

/**
 * A rule that speaks in no world of no period under no reading, and in no scenario.
 *
 * @param rule its name, not null
 * @param pack its pack, not null
 * @param place its file and line, not null
 */
public record SilentRule(String rule, String pack, String place) {

    /** Checks that nothing is missing. */
    public SilentRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(place, "place");
    }
}
