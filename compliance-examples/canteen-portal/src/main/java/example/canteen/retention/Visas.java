package example.canteen.retention;

import example.canteen.accounts.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the visas by which the director of the archives allows public archives to be destroyed. */
@Repository
public class Visas {

    private final JdbcClient database;

    Visas(JdbcClient database) {
        this.database = database;
    }

    /** Writes down a visa. */
    public long record(String reference, LocalDate signedOn, LocalDate coversUntil, long recordedBy) {
        return Keys.inserted(database.sql(
                        "insert into archive_visa (reference, signed_on, covers_until, recorded_by) values (?, ?, ?, ?)")
                .params(reference, signedOn, coversUntil, recordedBy));
    }

    /** Returns all visas, newest first. */
    public List<Visa> all() {
        return database.sql("select id, reference, signed_on, covers_until from archive_visa order by id desc")
                .query(Visa.class)
                .list();
    }

    /** Returns the newest visa. */
    public Optional<Visa> newest() {
        return all().stream().findFirst();
    }

    /**
     * A visa.
     *
     * @param id its number
     * @param reference what the archives wrote on it, not null
     * @param signedOn when it was signed, not null
     * @param coversUntil the last day of the data that it covers, not null
     */
    public record Visa(long id, String reference, LocalDate signedOn, LocalDate coversUntil) {}
}
