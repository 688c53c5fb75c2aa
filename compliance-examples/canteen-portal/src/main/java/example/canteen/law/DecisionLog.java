package example.canteen.law;

import fr.collectivites.compliance.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each decision that the portal acted upon, in a chain: a line changed, removed or moved is seen.
 *
 * <p>A line holds findings as the library writes them: codes, articles and opaque keys, no name.
 */
@Service
public class DecisionLog {

    private static final String START = "0".repeat(64);

    private final JdbcClient database;
    private final Law law;
    private final Clock clock;

    /** Binds the log to the portal's database. */
    public DecisionLog(JdbcClient database, Law law, Clock clock) {
        this.database = database;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Appends one decision, in the caller's transaction when there is one: kept together, or not at all.
     *
     * @param about what was decided upon, without any name, not null
     * @param findings what the library answered, not null
     */
    @Transactional
    public void record(String about, List<Finding> findings) {
        Head head = database.sql("select number, hash from decision_head where id = 1 for update")
                .query(Head.class)
                .single();
        String line = law.json(findings);
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long number = head.number() + 1;
        String hash = hash(head.hash(), number, about, line);
        database.sql("insert into decision (number, decided_at, about, line, previous_hash, hash) values (?,?,?,?,?,?)")
                .params(number, at, about, line, head.hash(), hash)
                .update();
        database.sql("update decision_head set number = ?, hash = ? where id = 1")
                .params(number, hash)
                .update();
    }

    /** Returns the newest decisions, newest first. */
    public List<Decision> newest(int count) {
        return database.sql("select number, decided_at, about, line, previous_hash, hash from decision"
                        + " order by number desc limit ?")
                .param(count)
                .query(Decision.class)
                .list();
    }

    /**
     * Looks for the first line that does not follow from the one before it.
     *
     * @return its number, or the number after the last when lines are missing at the end; empty when the chain holds
     */
    public Optional<Long> firstBroken() {
        String previous = START;
        long number = 0;
        for (Decision line : database.sql("select * from decision order by number")
                .query(Decision.class)
                .list()) {
            number++;
            boolean follows = line.number() == number
                    && line.previousHash().equals(previous)
                    && line.hash().equals(hash(previous, number, line.about(), line.line()));
            if (!follows) {
                return Optional.of(number);
            }
            previous = line.hash();
        }
        Head head = database.sql("select number, hash from decision_head where id = 1")
                .query(Head.class)
                .single();
        boolean whole = head.number() == number && head.hash().equals(previous);
        return whole ? Optional.empty() : Optional.of(number + 1);
    }

    private static String hash(String previous, long number, String about, String line) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String text = String.join("\n", previous, Long.toString(number), about, line);
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private record Head(long number, String hash) {}

    /**
     * One line of the log.
     *
     * @param number its place, from 1
     * @param decidedAt when it was decided, not null
     * @param about what was decided upon, not null
     * @param line the findings as JSON, not null
     * @param previousHash the hash of the line before, not null
     * @param hash its own hash, not null
     */
    public record Decision(
            long number, OffsetDateTime decidedAt, String about, String line, String previousHash, String hash) {}
}
