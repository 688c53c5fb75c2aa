package fr.collectivites.compliance.audit;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came out when a record was replayed.
 *
 * @param verdict whether the same findings came out, not null
 * @param intact whether the digest of the record is that of its text; when not, somebody changed the one or the other
 * @param differences what came out otherwise, by question, subject and part of the finding; empty when the same, not
 *     null
 * @param packs the packs whose digest is no longer that of the record, by identifier, not null
 * @param dropped the facts that the record lacks; empty unless not replayable, not null
 * @param newQuestions the questions that today's packs ask and the record does not answer, sorted, not null
 * @param recordedWith the version of the library that made the record, not null
 * @param replayedWith the version of this library, not null
 */
public record Replay(
        Verdict verdict,
        boolean intact,
        List<Difference> differences,
        List<PackChange> packs,
        SortedSet<String> dropped,
        List<String> newQuestions,
        String recordedWith,
        String replayedWith) {

    /** Whether the same findings came out. */
    public enum Verdict {
        /** Every finding of the record came out again, to the letter. */
        SAME,
        /** Some finding came out otherwise, or not at all. */
        DIFFERENT,
        /** The record lacks facts that were read: nothing was replayed. */
        NOT_REPLAYABLE
    }

    /** Copies the lists. */
    public Replay {
        Objects.requireNonNull(verdict, "verdict");
        differences = List.copyOf(differences);
        packs = List.copyOf(packs);
        dropped = Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(dropped)));
        newQuestions = List.copyOf(newQuestions);
        Objects.requireNonNull(recordedWith, "recordedWith");
        Objects.requireNonNull(replayedWith, "replayedWith");
    }

    /**
     * Says whether the record can be relied upon: untouched, and the same findings come out.
     *
     * @return true when the digest is right and the verdict is {@link Verdict#SAME}
     */
    public boolean confirmed() {
        return intact && verdict == Verdict.SAME;
    }
}
