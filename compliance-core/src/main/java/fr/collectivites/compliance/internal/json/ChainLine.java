package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.internal.packs.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One line of a chained log.
 *
 * @param number its number, from 1
 * @param previous the hash of the line before, not null
 * @param hash its own hash, as it says, not null
 * @param holds whether that hash is the one of its content
 * @param text the line, without a line feed, not null
 */
public record ChainLine(long number, String previous, String hash, boolean holds, String text) {

    /** What stands for the hash of the line before the first one. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final String NUMBER = "number";
    private static final String PREVIOUS = "previous";
    private static final String HASH = "hash";

    /** What a line carries. */
    public interface Payload extends Consumer<Map<String, Object>> {}

    /**
     * Carries a whole record.
     *
     * @param record the record as JSON, not null
     * @return the payload, not null
     */
    public static Payload withRecord(String record) {
        Map<String, Object> tree = JsonValues.object("record", record, RecordWriter.NO_LIMIT);
        return members -> members.put("record", tree);
    }

    /**
     * Carries the digest of a record.
     *
     * @param digest the digest, not null
     * @return the payload, not null
     */
    public static Payload withDigest(String digest) {
        return members -> members.put("recordDigest", digest);
    }

    /**
     * Makes the line after another one.
     *
     * @param number the number of the line before, 0 for the first one
     * @param previous the hash of the line before, not null
     * @param payload what it carries, not null
     * @return the line, not null
     */
    public static ChainLine after(long number, String previous, Payload payload) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(NUMBER, number + 1);
        members.put(PREVIOUS, previous);
        payload.accept(members);
        String hash = Sha256.of(JsonValues.canonical(members));
        members.put(HASH, hash);
        JsonOut out = JsonOut.compact();
        JsonValues.write(members, out);
        return new ChainLine(number + 1, previous, hash, true, out.string());
    }

    /**
     * Reads a line, whatever it carries.
     *
     * @param text the line, not null
     * @return the line; empty when it is no whole line of a log, not null
     */
    public static Optional<ChainLine> of(String text) {
        Map<String, Object> members;
        try {
            members = JsonValues.object("line", text, RecordWriter.NO_LIMIT);
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
        if (members.get(NUMBER) instanceof Long number
                && members.get(PREVIOUS) instanceof String previous
                && members.remove(HASH) instanceof String hash) {
            boolean holds = hash.equals(Sha256.of(JsonValues.canonical(members)));
            return Optional.of(new ChainLine(number, previous, hash, holds, text));
        }
        return Optional.empty();
    }
}
