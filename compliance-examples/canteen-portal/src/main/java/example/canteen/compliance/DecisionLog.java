package example.canteen.compliance;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.audit.ChainVerification;
import fr.collectivites.compliance.audit.ChainedLog;
import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.Replay;
import fr.collectivites.compliance.input.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chained log of the portal's decisions, and the record of each.
 *
 * <p>The chain holds the digest of each record; the record itself, far longer, is packed beside it. A chain is therefore
 * verified in no time, and old records may be erased one day without breaking it.
 */
@Service
public class DecisionLog {

    private final JdbcClient database;
    private final Compliance compliance;

    DecisionLog(JdbcClient database, Compliance compliance) {
        this.database = database;
        this.compliance = compliance;
    }

    /** Appends a record, in the transaction of the recorder. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(DecisionRecord record, String about, OffsetDateTime decidedAt) {
        // Whoever comes second waits here: two portals on one database write one chain.
        Head head = lockedHead();
        StringBuilder line = new StringBuilder();
        ChainedLog chain = database.sql("select line from decision where number = ?")
                .param(head.number())
                .query(String.class)
                .optional()
                .map(last -> ChainedLog.resume(last, line))
                .orElseGet(() -> ChainedLog.start(line));
        try {
            chain.appendDigest(record);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory refused a line", e);
        }
        database.sql("insert into decision (number, decided_at, about, line, record) values (?, ?, ?, ?, ?)")
                .params(chain.size(), decidedAt, about, line.toString().strip(), Packed.pack(record.line()))
                .update();
        database.sql("update decision_head set number = ?, hash = ?")
                .params(chain.size(), chain.lastHash())
                .update();
    }

    private Head lockedHead() {
        return database.sql("select number, hash from decision_head for update")
                .query(Head.class)
                .single();
    }

    /** Returns the number and the hash of the last line: noted elsewhere, they prove all lines up to there. */
    public Head head() {
        return database.sql("select number, hash from decision_head")
                .query(Head.class)
                .single();
    }

    /** Returns the newest decisions, newest first. */
    public List<Line> newest(int count) {
        return database.sql("select number, decided_at, about from decision order by number desc limit ?")
                .param(count)
                .query(Line.class)
                .list();
    }

    /** Verifies the whole chain, up to the hash that was kept beside it. */
    @Transactional(readOnly = true)
    public ChainVerification verify() {
        Head head = head();
        try (Stream<String> lines =
                database.sql("select line from decision order by number").query(String.class).stream()) {
            Iterator<String> each = lines.iterator();
            return ChainVerification.of(each, head.number() == 0 ? Optional.empty() : Optional.of(head.hash()));
        }
    }

    /** Names the decisions whose record is not the one of the chain, or was changed; one that is gone too. */
    @Transactional(readOnly = true)
    public List<Long> foreignRecords() {
        try (Stream<Kept> all = database
                .sql("select number, line, record from decision order by number")
                .query((row, place) -> new Kept(row.getLong("number"), row.getString("line"), row.getBytes("record")))
                .stream()) {
            return all.filter(kept -> !belongs(kept)).map(Kept::number).toList();
        }
    }

    private boolean belongs(Kept kept) {
        try {
            String record = Packed.unpack(kept.record());
            return kept.line().contains(compliance.records().read(record).digest())
                    && compliance.records().intact(record);
        } catch (InvalidInputException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Takes a decision again from its record alone.
     *
     * @return what came out; empty when there is no such record, or when it is not the one whose digest is in the chain
     */
    public Optional<Replay> replay(long number) {
        return database.sql("select number, line, record from decision where number = ?")
                .param(number)
                .query((row, place) -> new Kept(row.getLong("number"), row.getString("line"), row.getBytes("record")))
                .optional()
                .filter(kept -> kept.line()
                        .contains(compliance
                                .records()
                                .read(Packed.unpack(kept.record()))
                                .digest()))
                .map(kept -> compliance.records().replay(Packed.unpack(kept.record())));
    }

    /**
     * The end of the chain.
     *
     * @param number how many lines there are
     * @param hash the hash of the last one, not null
     */
    public record Head(long number, String hash) {}

    /**
     * One decision, as a page lists it.
     *
     * @param number its place, from 1
     * @param decidedAt when it was taken, not null
     * @param about what kind of decision it was; names nobody, not null
     */
    public record Line(long number, OffsetDateTime decidedAt, String about) {}

    private record Kept(long number, String line, byte[] record) {}
}
