package example.canteen.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole portal on a port of its own, with demo data, on H2 in memory; started once for all tests that ask. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1",
            "portal.demo=true",
            "portal.booking.seats=150",
            // The killed portal hashes passwords in earnest; here they would cost more than what is tried.
            "portal.password-strength=4"
        })
@Import(TestClockSetup.class)
public @interface OnH2 {}
