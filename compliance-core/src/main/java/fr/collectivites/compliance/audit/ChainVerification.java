package fr.collectivites.compliance.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came out when a chained log was verified.
 *
 * <p>Lines cut off from the end leave no trace in the log itself: only a hash kept elsewhere shows that they are gone.
 *
 * @param lines how many lines were read
 * @param lastHash the hash of the last line that could be read; zeros when there is none, not null
 * @param faults what is wrong, in the order of the lines, not null
 */
public record ChainVerification(long lines, String lastHash, List<ChainFault> faults) {

    /** Copies the list. */
    public ChainVerification {
        Objects.requireNonNull(lastHash, "lastHash");
        faults = List.copyOf(faults);
    }

    /**
     * Says whether nothing is wrong.
     *
     * @return true when there is no fault
     */
    public boolean intact() {
        return faults.isEmpty();
    }

    /**
     * Verifies a log; one line is held at a time.
     *
     * @param lines the lines from the first one on, without line feeds, not null
     * @param knownHash a hash kept elsewhere: the line that bears it must be there, others may follow; empty when none
     *     was kept, not null
     * @return what came out, not null
     */
    public static ChainVerification of(Iterator<String> lines, Optional<String> knownHash) {
        ChainWalk walk = new ChainWalk(knownHash);
        lines.forEachRemaining(walk::line);
        return walk.end();
    }

    /**
     * Verifies a log; one line is held at a time. The reader is read to its end and not closed.
     *
     * @param log the log, not null
     * @param knownHash a hash kept elsewhere: the line that bears it must be there, others may follow; empty when none
     *     was kept, not null
     * @return what came out, not null
     * @throws IOException when the reader fails
     */
    public static ChainVerification of(Reader log, Optional<String> knownHash) throws IOException {
        ChainWalk walk = new ChainWalk(knownHash);
        BufferedReader lines = new BufferedReader(log);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            walk.line(line);
        }
        return walk.end();
    }
}
