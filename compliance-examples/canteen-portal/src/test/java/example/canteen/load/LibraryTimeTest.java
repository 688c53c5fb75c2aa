package example.canteen.load;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.compliance.ConsentAdvice;
import example.canteen.compliance.DecisionRecorder;
import example.canteen.support.OnH2;
import example.canteen.support.TestClock;
import example.canteen.support.Visitor;
import fr.collectivites.compliance.model.Consent;
import java.net.http.HttpResponse;
import java.util.ArrayList;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How many milliseconds of a page are the library's, as the header of each page says. */
@OnH2
class LibraryTimeTest {

    private static final Pattern TIME = Pattern.compile("compliance;dur=([0-9.]+)");
    private static final int VISITS = 40;
    private static final int WARM_UP = 1_000;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DecisionRecorder recorder;

    @Autowired
    private ConsentAdvice advice;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void decisions_add_less_than_a_millisecond_to_a_page() throws Exception {
        clock.reset();
        Map<String, Double> medians = new TreeMap<>();
        measure("parent1", medians, "/famille", "/famille/inscription", "/famille/donnees", "/confidentialite");
        measure("agent", medians, "/service", "/service/demandes", "/service/publications", "/incidents");
        measure("agent", medians, incident());
        measure("dpo", medians, "/dpo", "/dpo/conservation");
        decide();
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

    /** Takes a decision that nobody took before, each time: nothing is remembered here. */
    private void decide() throws Exception {
        long lea = database.sql("select min(id) from child where first_name = 'Léa'")
                .query(Long.class)
                .single();
        Visitor parent = new Visitor(port).signIn("parent1");
        String page = "/famille/enfants/" + lea + "/accords";
        parent.get(page);
        for (int i = 0; i < WARM_UP; i++) {
            Consent other =
                    Consent.builder("essai-" + i).given(true).ageYears(i % 150).build();
            transactions.executeWithoutResult(status -> {
                advice.judge(0, other);
                status.setRollbackOnly();
            });
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            times.add(timing(parent.post(page, "choix", "PHOTO_BULLETIN", "reponse", "non")));
            recorder.recordAll();
        }
        List<Double> warm = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "library time, a new consent, judged and noted: median of %d: %.3f ms, best tenth under %.3f ms%n",
                VISITS,
                warm.get(VISITS / 2),
                warm.get(VISITS / 10));
        // Work of half a millisecond is easily interrupted by neighbours on the same cores: the best tenth is not.
        assertThat(warm.get(VISITS / 10)).isLessThan(1.0);
    }

    private String incident() throws Exception {
        Visitor agent = new Visitor(port).signIn("agent");
        agent.get("/incidents/nouveau");
        List<String> form = new ArrayList<>(List.of("summary", "Un poste volé", "awareAt", "2026-11-23T08:00"));
        for (String question : List.of("vulnerable", "exfiltration", "encrypted", "backupUsable", "ransom")) {
            form.addAll(List.of(question, "UNKNOWN"));
        }
        form.addAll(List.of("personalData", "YES"));
        return agent.post("/incidents/nouveau", form.toArray(String[]::new))
                .headers()
                .firstValue("Location")
                .map(place -> place.replaceAll("^https?://[^/]+", ""))
                .orElseThrow();
    }

    private static double time(Visitor visitor, String page) {
        try {
            return timing(visitor.get(page));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double timing(HttpResponse<String> answer) {
        Matcher found =
                TIME.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        assertThat(found.find()).as(answer.uri().getPath()).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
