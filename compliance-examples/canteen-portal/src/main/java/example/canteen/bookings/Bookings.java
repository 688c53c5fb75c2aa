package example.canteen.bookings;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books and cancels meals: at most one a child and a day, never more than the seats of the day.
 *
 * <p>Both promises are constraints of the database; many families may book at once. What was confirmed is on the disk.
 */
@Service
public class Bookings {

    /** The days with school. */
    static final Set<DayOfWeek> SCHOOL_DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final JdbcClient database;
    private final BookingSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Bookings(JdbcClient database, BookingSettings settings, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What became of a wish to book or to cancel. */
    public enum Outcome {
        /** It is done, and on the disk. */
        DONE,
        /** It was so already. */
        ALREADY,
        /** All seats of the day are taken. */
        FULL,
        /** It is too late, or there is no school that day. */
        CLOSED
    }

    /** Says whether meals of a day can still be booked or cancelled. */
    public boolean open(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return SCHOOL_DAYS.contains(day.getDayOfWeek())
                && !day.isBefore(today.plusDays(settings.closingDays()))
                && day.isBefore(today.plusMonths(6));
    }

    /** Books one meal; the caller has checked whose child it is. */
    public Outcome book(long child, LocalDate day) {
        if (!open(day)) {
            return Outcome.CLOSED;
        }
        openDay(day);
        try {
            return transactions.execute(status -> {
                database.sql("insert into booking (child_id, \"day\", booked_at) values (?, ?, ?)")
                        .params(child, day, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
                int seat = database.sql("update service_day set taken = taken + 1 where \"day\" = ? and taken < seats")
                        .param(day)
                        .update();
                if (seat == 0) {
                    status.setRollbackOnly();
                    return Outcome.FULL;
                }
                return Outcome.DONE;
            });
        } catch (DuplicateKeyException e) {
            return Outcome.ALREADY;
        }
    }

    /** Cancels one meal; the caller has checked whose child it is. */
    @Transactional
    public Outcome cancel(long child, LocalDate day) {
        if (!open(day)) {
            return Outcome.CLOSED;
        }
        int gone = database.sql("delete from booking where child_id = ? and \"day\" = ?")
                .params(child, day)
                .update();
        if (gone == 0) {
            return Outcome.ALREADY;
        }
        database.sql("update service_day set taken = taken - 1 where \"day\" = ?")
                .param(day)
                .update();
        return Outcome.DONE;
    }

    /** Returns the days booked for a child in a half-open span. */
    public Set<LocalDate> days(long child, LocalDate fromInclusive, LocalDate untilExclusive) {
        return new TreeSet<>(
                database.sql("select \"day\" from booking where child_id = ? and \"day\" >= ? and \"day\" < ?")
                        .params(child, fromInclusive, untilExclusive)
                        .query(LocalDate.class)
                        .list());
    }

    /** Returns the numbers of the children who eat on a day. */
    public List<Long> eaters(LocalDate day) {
        return database.sql("select child_id from booking where \"day\" = ?")
                .param(day)
                .query(Long.class)
                .list();
    }

    /** Opens a day on its first booking; a second opening at the same moment loses quietly. */
    private void openDay(LocalDate day) {
        boolean known = database.sql("select count(*) from service_day where \"day\" = ?")
                        .param(day)
                        .query(Long.class)
                        .single()
                > 0;
        if (known) {
            return;
        }
        try {
            database.sql("insert into service_day (\"day\", seats, taken) values (?, ?, 0)")
                    .params(day, settings.seats())
                    .update();
        } catch (DataIntegrityViolationException e) {
            // Another family opened the day first: it is open, which is all that was wanted.
        }
    }
}
