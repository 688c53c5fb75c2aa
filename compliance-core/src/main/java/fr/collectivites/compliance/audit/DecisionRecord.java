package fr.collectivites.compliance.audit;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One decision with all that is needed to make it again: library, packs, date, reading, facts read, findings.
 *
 * <p>The digest is that of the canonical text: members sorted by name at every level, no space, without the digest
 * itself. A store that sorts members or changes spaces does not break it. It is no signature: who can write records can
 * also write digests, which is why a {@link ChainedLog} exists.
 *
 * @param text the record as indented JSON, not null
 * @param line the same on one line, for logs, not null
 * @param digest SHA-256 of the canonical text, in lower-case hexadecimal, not null
 * @param dropped the facts, by their entry in the dictionary, that the dossier held, rules read and the policy dropped;
 *     not null
 */
public record DecisionRecord(String text, String line, String digest, SortedSet<String> dropped) {

    /** Copies the set. */
    public DecisionRecord {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(digest, "digest");
        dropped = Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(dropped)));
    }

    /**
     * Says whether the record holds all that its decision rests on.
     *
     * @return false when the policy dropped a fact that was known and read
     */
    public boolean replayable() {
        return dropped.isEmpty();
    }

    @Override
    public String toString() {
        return "record " + digest;
    }
}
