package example.canteen.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes down each time that staff read who has a PAI: who, when, which page, how many children; no name of a child. */
@Service
public class HealthReads {

    private final JdbcClient database;
    private final Clock clock;

    HealthReads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes one reading.
     *
     * @param reader who read, not null
     * @param page which page, not null
     * @param children how many children with a PAI were shown
     */
    public void note(Account reader, String page, int children) {
        database.sql("insert into health_read (account_id, read_at, page, children) values (?, ?, ?, ?)")
                .params(reader.id(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), page, children)
                .update();
    }

    /** Returns the newest readings, newest first. */
    public List<Reading> newest(int count) {
        return database.sql("select a.shown_name as reader, h.read_at, h.page, h.children from health_read h"
                        + " join account a on a.id = h.account_id order by h.id desc limit ?")
                .param(count)
                .query(Reading.class)
                .list();
    }

    /**
     * One reading.
     *
     * @param reader who read, not null
     * @param readAt when, not null
     * @param page which page, not null
     * @param children how many children with a PAI were shown
     */
    public record Reading(String reader, OffsetDateTime readAt, String page, int children) {}
}
