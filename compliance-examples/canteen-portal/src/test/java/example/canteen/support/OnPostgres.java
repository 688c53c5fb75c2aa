package example.canteen.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The same portal on a real PostgreSQL that the tests start; skipped, or red, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresGiven.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "PORTAL_DB_USER=postgres",
            "portal.demo=true",
            "portal.booking.seats=150",
            // The killed portal hashes passwords in earnest; here they would cost more than what is tried.
            "portal.password-strength=4"
        })
@ActiveProfiles("postgresql")
@Import(TestClockSetup.class)
public @interface OnPostgres {}
