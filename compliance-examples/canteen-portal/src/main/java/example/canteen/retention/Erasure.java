package example.canteen.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases data. It checks no right to do so: its callers ask the library first. */
@Service
public class Erasure {

    private final JdbcClient database;
    private final Clock clock;

    Erasure(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Erases the children of the family of an account, their meals and their consents; the account stays. */
    @Transactional
    public void eraseFamilyOf(long account) {
        String children = "(select c.id from child c join account a on a.family_id = c.family_id where a.id = ?)";
        database.sql("update service_day set taken = taken - (select count(*) from booking b"
                        + " where b.\"day\" = service_day.\"day\" and b.child_id in " + children + ")")
                .param(account)
                .update();
        for (String table : new String[] {"booking", "consent"}) {
            database.sql("delete from " + table + " where child_id in " + children)
                    .param(account)
                    .update();
        }
        database.sql("delete from child where family_id = (select family_id from account where id = ?)")
                .param(account)
                .update();
    }

    /** Returns the day of the last meal that the family of an account ate; empty when there is none. */
    public Optional<LocalDate> lastMealOf(long account) {
        return database.sql("select max(b.\"day\") from booking b join child c on c.id = b.child_id"
                        + " join account a on a.family_id = c.family_id where a.id = ? and b.\"day\" <= ?")
                .params(account, LocalDate.now(clock))
                .query(LocalDate.class)
                .optional();
    }

    /** Counts the meals before a day, by year; erases nothing. */
    public Map<Integer, Long> mealsBefore(LocalDate day) {
        Map<Integer, Long> byYear = new TreeMap<>();
        database.sql("select extract(year from \"day\") as y, count(*) as n from booking where \"day\" < ?"
                        + " group by extract(year from \"day\")")
                .param(day)
                .query((row, number) -> byYear.put(row.getInt("y"), row.getLong("n")))
                .list();
        return byYear;
    }

    /** Erases the meals before a day. */
    @Transactional
    public int eraseMealsBefore(LocalDate day) {
        int gone =
                database.sql("delete from booking where \"day\" < ?").param(day).update();
        database.sql("delete from service_day where \"day\" < ?").param(day).update();
        return gone;
    }
}
