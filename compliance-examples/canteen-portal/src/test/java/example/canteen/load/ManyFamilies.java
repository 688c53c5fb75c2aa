package example.canteen.load;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.support.TestClock;
import example.canteen.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred families sign in and book the same week at once, each twice, for one hundred and fifty seats a day. */
abstract class ManyFamilies {

    private static final int FAMILIES = 200;
    private static final int SEATS = 150;
    private static final String[] WEEK = {
        "semaine",
        "2026-12-14",
        "jours",
        "2026-12-14",
        "jours",
        "2026-12-15",
        "jours",
        "2026-12-17",
        "jours",
        "2026-12-18"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Test
    void all_seats_are_given_once_and_nobody_meets_an_error() throws Exception {
        clock.reset();
        long[] children = IntStream.range(0, FAMILIES).mapToLong(this::family).toArray();
        ExecutorService families = Executors.newFixedThreadPool(FAMILIES);
        try {
            long start = System.nanoTime();
            List<Visitor> visitors = all(
                    families,
                    IntStream.range(0, FAMILIES)
                            .<Callable<Visitor>>mapToObj(i -> () -> new Visitor(port).signIn("famille" + i))
                            .toList());
            double signIns = seconds(start);
            List<Callable<Long>> bookings = new ArrayList<>();
            for (int i = 0; i < FAMILIES; i++) {
                String page = "/famille/enfants/" + children[i] + "/repas";
                Visitor visitor = visitors.get(i);
                visitor.get(page + "?semaine=2026-12-14");
                bookings.add(() -> book(visitor, page));
                bookings.add(() -> book(visitor, page));
            }
            start = System.nanoTime();
            List<Long> millis = all(families, bookings).stream().sorted().toList();
            double booked = seconds(start);
            System.out.printf(
                    Locale.ROOT,
                    "load on %s: %d families signed in within %.1f s; %d forms of 4 days within %.1f s,"
                            + " half under %d ms, 99 of 100 under %d ms%n",
                    getClass().getSimpleName(),
                    FAMILIES,
                    signIns,
                    millis.size(),
                    booked,
                    millis.get(millis.size() / 2),
                    millis.get(millis.size() * 99 / 100));
        } finally {
            families.shutdownNow();
        }
        for (String day : List.of("2026-12-14", "2026-12-15", "2026-12-17", "2026-12-18")) {
            assertThat(count("select count(*) from booking where \"day\" = date '" + day + "'"))
                    .isEqualTo(SEATS);
            assertThat(count("select taken from service_day where \"day\" = date '" + day + "'"))
                    .isEqualTo(SEATS);
        }
        assertThat(count("select count(*) from (select child_id, \"day\" from booking group by child_id, \"day\""
                        + " having count(*) > 1) twice"))
                .isZero();
    }

    private static long book(Visitor visitor, String page) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = visitor.post(page, WEEK);
        assertThat(answer.statusCode()).isEqualTo(302);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private long family(int number) {
        database.sql("insert into family (sole_authority) values (true)").update();
        database.sql("insert into account (login, password_hash, role, shown_name, family_id, parent_rank)"
                        + " select ?, password_hash, 'FAMILY', 'Famille', (select max(id) from family), 'PARENT_1'"
                        + " from account where login = 'parent1'")
                .param("famille" + number)
                .update();
        database.sql("insert into child (family_id, first_name, last_name, birth_date, school_class, meal, pai,"
                        + " emergency_phone) select max(id), 'Enfant', 'Essai', date '2018-01-01', 'CP', 'STANDARD',"
                        + " false, '02 99 00 00 00' from family")
                .update();
        return count("select max(id) from child");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static <T> List<T> all(ExecutorService families, List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> task : families.invokeAll(tasks)) {
            results.add(task.get());
        }
        return results;
    }
}
