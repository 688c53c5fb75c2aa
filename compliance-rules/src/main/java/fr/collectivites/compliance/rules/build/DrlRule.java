package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.Optional;

/**
 * One rule as its author wrote it; nothing in it has been checked against the packs.
 *
 * @param name the name
 * @param source the file
 * @param offset where the rule starts
 * @param tags the metadata, in the order of the text
 * @param patterns the conditions, in the order of the text
 * @param action the conclusion, when it has the one allowed form
 */
record DrlRule(
        String name, Source source, int offset, List<Tag> tags, List<FactPattern> patterns, Optional<Action> action) {

    Position at() {
        return source.at(offset);
    }

    /** Returns the values of a line of metadata; empty when the rule has no such line. */
    List<String> values(String tag) {
        return tags.stream()
                .filter(t -> t.name().equals(tag))
                .flatMap(t -> t.values().stream())
                .toList();
    }

    /** Returns the only or first value of a line of metadata; empty text when there is none. */
    String value(String tag) {
        return values(tag).stream().findFirst().orElse("");
    }
}
