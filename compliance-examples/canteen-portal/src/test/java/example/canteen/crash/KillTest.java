package example.canteen.crash;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.crash.KilledPortal.Booked;
import example.canteen.support.LocalPostgres;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal killed in the middle of bookings has lost none that it confirmed, nor the trace of a decision. */
class KillTest {

    @Test
    void nothing_confirmed_is_lost_on_h2(@TempDir Path folder) throws Exception {
        KilledPortal portal = new KilledPortal();
        List<Booked> confirmed = portal.run(folder);
        check(confirmed, portal.decisions(), "jdbc:h2:file:" + folder.resolve("cantine"), "sa");
    }

    @Test
    void nothing_confirmed_is_lost_on_postgresql(@TempDir Path folder) throws Exception {
        JdbcClient.create(new DriverManagerDataSource(LocalPostgres.url(), "postgres", ""))
                .sql("create database killed")
                .update();
        String url = LocalPostgres.url().replaceAll("/postgres$", "/killed");
        KilledPortal portal = new KilledPortal(
                "--spring.profiles.active=postgresql",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres");
        List<Booked> confirmed = portal.run(folder);
        check(confirmed, portal.decisions(), url, "postgres");
    }

    private static void check(List<Booked> confirmed, int decisions, String url, String user) {
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, user, ""));
        List<Booked> kept = database.sql("select child_id as child, \"day\" from booking")
                .query((row, number) -> new Booked(row.getLong("child"), row.getObject("day", LocalDate.class)))
                .list();
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(25);
        assertThat(kept).containsAll(confirmed);
        Long wrong = database.sql("select count(*) from service_day s where taken <>"
                        + " (select count(*) from booking b where b.\"day\" = s.\"day\")")
                .query(Long.class)
                .single();
        assertThat(wrong).isZero();
        assertThat(database.sql("select count(*) from account where password_hash not like '$2a$10$%'")
                        .query(Long.class)
                        .single())
                .as("passwords that are not hashed in earnest")
                .isZero();
        // Each decision is in the log, or waits for its record: it is made when the portal starts again.
        Long noted = database.sql("select (select count(*) from decision where about like 'accord%')"
                        + " + (select count(*) from decision_due where about like 'accord%')")
                .query(Long.class)
                .single();
        assertThat(noted).isGreaterThanOrEqualTo(decisions);
    }
}
