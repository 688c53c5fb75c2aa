package example.canteen.load;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.support.OnH2;
import example.canteen.support.TestClock;
import example.canteen.support.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many milliseconds of a page are the library's, as the header of each page says. */
@OnH2
class LibraryTimeTest {

    private static final Pattern TIME = Pattern.compile("compliance;dur=([0-9.]+)");
    private static final int VISITS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Test
    void decisions_add_less_than_a_millisecond_to_a_page() throws Exception {
        clock.reset();
        Map<String, Double> medians = new TreeMap<>();
        measure("parent1", medians, "/famille", "/famille/inscription", "/famille/donnees", "/confidentialite");
        measure("agent", medians, "/service", "/service/demandes", "/service/publications", "/incidents");
        measure("dpo", medians, "/dpo", "/dpo/conservation");
        medians.forEach((page, median) ->
                System.out.printf(Locale.ROOT, "library time, median of %d: %.3f ms for %s%n", VISITS, median, page));
        assertThat(medians.values()).allMatch(median -> median < 1.0);
    }

    private void measure(String login, Map<String, Double> medians, String... pages) throws Exception {
        Visitor visitor = new Visitor(port).signIn(login);
        for (String page : pages) {
            double first = time(visitor, page);
            List<Double> times = Stream.generate(() -> time(visitor, page))
                    .limit(VISITS)
                    .sorted()
                    .toList();
            System.out.printf(Locale.ROOT, "library time, first visit: %.1f ms for %s%n", first, page);
            medians.put(page, times.get(VISITS / 2));
        }
    }

    private static double time(Visitor visitor, String page) {
        try {
            String header =
                    visitor.get(page).headers().firstValue("Server-Timing").orElse("");
            Matcher found = TIME.matcher(header);
            assertThat(found.find()).as(page).isTrue();
            return Double.parseDouble(found.group(1));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
