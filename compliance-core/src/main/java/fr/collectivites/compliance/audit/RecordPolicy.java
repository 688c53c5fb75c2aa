package fr.collectivites.compliance.audit;

import fr.collectivites.compliance.wording.Language;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a record must not keep, and the language of its sentences. Immutable.
 *
 * <p>Facts that nothing reads are never kept, whatever the policy. A record that lacks a fact which was known and read
 * says so and cannot be replayed.
 *
 * @param dropped entries of the fact dictionary, as {@code incidents.awareAt}; a list drops all of its parts; not null
 * @param language the language of the sentences, not null
 */
public record RecordPolicy(SortedSet<String> dropped, Language language) {

    private static final RecordPolicy ALL = new RecordPolicy(new TreeSet<>(), Language.FRENCH);

    /** Copies the set. */
    public RecordPolicy {
        dropped = Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(dropped)));
        Objects.requireNonNull(language, "language");
    }

    /**
     * Keeps every fact read, in French.
     *
     * @return the policy, not null
     */
    public static RecordPolicy keepingAllRead() {
        return ALL;
    }

    /**
     * Drops more facts, read or not.
     *
     * @param facts entries of the fact dictionary, not null
     * @return the changed copy, not null
     */
    public RecordPolicy dropping(String... facts) {
        SortedSet<String> more = new TreeSet<>(dropped);
        more.addAll(List.of(facts));
        return new RecordPolicy(more, language);
    }

    /**
     * Writes the sentences in another language.
     *
     * @param other the language, not null
     * @return the changed copy, not null
     */
    public RecordPolicy in(Language other) {
        return new RecordPolicy(dropped, other);
    }
}
