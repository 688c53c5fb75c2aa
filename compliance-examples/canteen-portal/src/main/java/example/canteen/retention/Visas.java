package example.canteen.retention;

import example.canteen.accounts.Keys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the visas by which the director of the archives allows public archives to be destroyed. */
@Repository
public class Visas {

    private final JdbcClient database;
    private final Clock clock;

    Visas(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
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

    /** Returns the visas that are signed by today, newest first. */
    public List<Visa> signed() {
        LocalDate today = LocalDate.now(clock);
        return all().stream().filter(visa -> !visa.signedOn().isAfter(today)).toList();
    }

    /**
     * Finds a signed visa that covers data up to a day.
     *
     * @param last the last day of the data; empty when any visa will do, not null
     */
    public Optional<Visa> covering(Optional<LocalDate> last) {
        return signed().stream()
                .filter(visa ->
                        last.map(day -> !visa.coversUntil().isBefore(day)).orElse(true))
                .findFirst();
    }

    /** Says whether some visa is signed. */
    public boolean any() {
        return !signed().isEmpty();
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
