package example.canteen.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives the portal a clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClockSetup {

    /** The clock of the tests. */
    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
