package example.canteen.retention;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.compliance.DecisionLog;
import example.canteen.compliance.DecisionRecorder;
import example.canteen.retention.Retention.Look;
import example.canteen.support.OnH2;
import example.canteen.support.TestClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is erased, when and on whose visa; meals of 2021 and 2022 are no longer needed on the Monday of the tests. */
@OnH2
class RetentionTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);
    private static final LocalDate END_OF_2021 = LocalDate.of(2021, 12, 31);

    @Autowired
    private Retention retention;

    @Autowired
    private Visas visas;

    @Autowired
    private DecisionLog log;

    @Autowired
    private DecisionRecorder recorder;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void oldMeals() {
        clock.reset();
        meal("2021-03-01");
        meal("2021-03-02");
        meal("2022-03-01");
    }

    @AfterEach
    void leaveNothing() {
        database.sql("delete from booking where \"day\" < date '2023-01-01'").update();
        database.sql("delete from service_day where \"day\" < date '2023-01-01'")
                .update();
        database.sql("delete from archive_visa").update();
    }

    @Test
    void the_dry_run_counts_and_erases_nothing() {
        Look look = retention.look();
        assertThat(look.meals()).isEqualTo(Map.of(2021, 2L, 2022, 1L));
        assertThat(look.erasable()).isZero();
        assertThat(look.allowed()).isFalse();
        assertThat(retention.look()).isEqualTo(look);
    }

    @Test
    void without_a_visa_nothing_goes() {
        assertThat(retention.erase(3)).isEmpty();
        assertThat(retention.look().old()).isEqualTo(3);
    }

    @Test
    void a_visa_that_is_not_signed_yet_allows_nothing() {
        visas.record("AD35-2", LocalDate.of(2026, 11, 24), END_OF_2021, dpo());
        assertThat(retention.erase(2)).isEmpty();
    }

    @Test
    void under_a_visa_what_it_covers_goes_once_seen_and_the_decision_is_in_the_log() {
        visas.record("AD35-1", SIGNED, END_OF_2021, dpo());
        assertThat(retention.look().erasable()).isEqualTo(2);
        assertThat(retention.erase(3)).as("another count than the dry run's").isEmpty();
        assertThat(retention.erase(2)).contains(2);
        assertThat(retention.look().meals()).isEqualTo(Map.of(2022, 1L));
        recorder.recordAll();
        assertThat(log.newest(1).get(0).about()).isEqualTo("effacement de 2 repas");
    }

    @Test
    void a_visa_counts_for_a_family_only_if_it_covers_its_last_meal() {
        visas.record("AD35-1", SIGNED, END_OF_2021, dpo());
        assertThat(visas.covering(Optional.of(LocalDate.of(2021, 3, 2)))).isPresent();
        assertThat(visas.covering(Optional.of(LocalDate.of(2022, 3, 1)))).isEmpty();
        assertThat(visas.covering(Optional.empty())).isPresent();
    }

    private void meal(String day) {
        database.sql("insert into service_day (\"day\", seats, taken) values (?, 150, 1)")
                .param(LocalDate.parse(day))
                .update();
        database.sql("insert into booking (child_id, \"day\", booked_at)"
                        + " select min(id), ?, timestamp with time zone '2020-01-01 00:00:00Z' from child")
                .param(LocalDate.parse(day))
                .update();
    }

    private long dpo() {
        return database.sql("select id from account where login = 'dpo'")
                .query(Long.class)
                .single();
    }
}
