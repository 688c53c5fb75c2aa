package example.canteen.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.bookings.Bookings.Outcome;
import example.canteen.support.TestClock;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Bookings on their own slice: the schema and nothing of the web. */
class BookingsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final TestClock clock = new TestClock();
    private JdbcClient database;
    private Bookings bookings;

    @BeforeEach
    void two_seats_a_day_and_three_children() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:h2:mem:bookings" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        bookings = new Bookings(
                database,
                new BookingSettings(2, 1),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                clock);
        database.sql("insert into family (sole_authority) values (true)").update();
        for (int i = 0; i < 3; i++) {
            database.sql("insert into child (family_id, first_name, last_name, birth_date, school_class, meal, pai,"
                            + " emergency_phone) values (1, 'A', 'B', date '2018-01-01', 'CP', 'STANDARD', false, '')")
                    .update();
        }
    }

    @Test
    void the_third_child_meets_a_full_day_until_a_seat_is_given_back() {
        assertThat(bookings.book(1, FRIDAY)).isEqualTo(Outcome.DONE);
        assertThat(bookings.book(2, FRIDAY)).isEqualTo(Outcome.DONE);
        assertThat(bookings.book(3, FRIDAY)).isEqualTo(Outcome.FULL);
        assertThat(bookings.eaters(FRIDAY)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(bookings.cancel(1, FRIDAY)).isEqualTo(Outcome.DONE);
        assertThat(bookings.book(3, FRIDAY)).isEqualTo(Outcome.DONE);
    }

    @Test
    void booking_twice_takes_one_seat_and_cancelling_twice_gives_one_back() {
        bookings.book(1, FRIDAY);
        assertThat(bookings.book(1, FRIDAY)).isEqualTo(Outcome.ALREADY);
        assertThat(taken()).isEqualTo(1);
        bookings.cancel(1, FRIDAY);
        assertThat(bookings.cancel(1, FRIDAY)).isEqualTo(Outcome.ALREADY);
        assertThat(taken()).isZero();
    }

    @Test
    void today_wednesdays_and_days_far_ahead_are_closed() {
        assertThat(bookings.book(1, LocalDate.of(2026, 11, 23))).isEqualTo(Outcome.CLOSED);
        assertThat(bookings.book(1, LocalDate.of(2026, 11, 25))).isEqualTo(Outcome.CLOSED);
        assertThat(bookings.book(1, LocalDate.of(2027, 6, 14))).isEqualTo(Outcome.CLOSED);
        assertThat(bookings.book(1, LocalDate.of(2026, 11, 24))).isEqualTo(Outcome.DONE);
    }

    private long taken() {
        return database.sql("select taken from service_day").query(Long.class).single();
    }
}
