package fr.collectivites.compliance.audit;

import fr.collectivites.compliance.internal.json.ChainLine;
import java.io.IOException;
import java.util.Optional;

/**
 * A log in which each line holds the hash of the line before: a line changed, moved or removed is seen by
 * {@link ChainVerification}.
 *
 * <p>It writes to the caller's {@link Appendable} and neither flushes nor closes it. It signs nothing: whoever can write
 * the whole log anew can also chain it anew, so keep {@link #lastHash()} elsewhere from time to time. Shredding a
 * {@link MaskingKey} changes no line. For any number of threads, one line at a time.
 */
public final class ChainedLog {

    private final Appendable out;
    private long number;
    private String lastHash;
    private boolean broken;

    private ChainedLog(Appendable out, long number, String lastHash) {
        this.out = out;
        this.number = number;
        this.lastHash = lastHash;
    }

    /**
     * Starts a new log.
     *
     * @param out where lines are written, in UTF-8 if it encodes, not null
     * @return the log, with no line yet, not null
     */
    public static ChainedLog start(Appendable out) {
        return new ChainedLog(out, 0, ChainLine.BEFORE_THE_FIRST);
    }

    /**
     * Goes on with a log. Only its last line is looked at; {@link ChainVerification} tells whether the others hold.
     *
     * @param lastLine the last line of the log, with or without its line feed, not null
     * @param out where lines are written, after that line and its line feed, not null
     * @return the log, not null
     * @throws IllegalArgumentException when that is no whole line of such a log, as after a crash: cut it off, and go on
     *     from the line before
     */
    public static ChainedLog resume(String lastLine, Appendable out) {
        Optional<ChainLine> last = ChainLine.of(lastLine).filter(ChainLine::holds);
        ChainLine line = last.orElseThrow(() -> new IllegalArgumentException(
                "the last line of the log is not whole, or was changed: verify the log, cut off what was not written to"
                        + " its end, and go on from the line before"));
        return new ChainedLog(out, line.number(), line.hash());
    }

    /**
     * Writes a record as the next line.
     *
     * @param record the record, not null
     * @return the hash of the line, not null
     * @throws IOException when the line cannot be written: it may be there in part, and this log takes no other
     * @throws IllegalStateException when a line before could not be written
     */
    public String append(DecisionRecord record) throws IOException {
        return append(ChainLine.withRecord(record.line()));
    }

    /**
     * Writes the digest of a record that is kept elsewhere as the next line.
     *
     * @param record the record, not null
     * @return the hash of the line, not null
     * @throws IOException when the line cannot be written: it may be there in part, and this log takes no other
     * @throws IllegalStateException when a line before could not be written
     */
    public String appendDigest(DecisionRecord record) throws IOException {
        return append(ChainLine.withDigest(record.digest()));
    }

    private synchronized String append(ChainLine.Payload payload) throws IOException {
        if (broken) {
            throw new IllegalStateException(
                    "a line could not be written: cut off what is there of it, and resume from the line before");
        }
        ChainLine line = ChainLine.after(number, lastHash, payload);
        broken = true;
        out.append(line.text()).append('\n');
        broken = false;
        number = line.number();
        lastHash = line.hash();
        return lastHash;
    }

    /**
     * Returns the number of the last line.
     *
     * @return how many lines the log has, those before a resumption included
     */
    public synchronized long size() {
        return number;
    }

    /**
     * Returns the hash of the last line, to keep elsewhere: it proves all lines up to there.
     *
     * @return 64 hexadecimal digits; zeros when there is no line yet; not null
     */
    public synchronized String lastHash() {
        return lastHash;
    }
}
