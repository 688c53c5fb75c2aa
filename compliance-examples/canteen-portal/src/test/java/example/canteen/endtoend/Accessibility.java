package example.canteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.support.Browser;
import example.canteen.support.TestClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What axe says of each page; run on each database. */
abstract class Accessibility {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void axe_finds_nothing_serious_on_any_page() {
        clock.reset();
        long lea = database.sql("select min(id) from child where first_name = 'Léa'")
                .query(Long.class)
                .single();
        List<String> faults = new ArrayList<>();
        Browser browser = Browser.open(port);
        faults.addAll(browser.go("/connexion").seriousFaults());
        look(browser, "parent1", faults, "/famille", "/famille/inscription", "/famille/donnees", "/confidentialite");
        look(browser, "parent1", faults, "/famille/enfants/" + lea + "/repas", "/famille/enfants/" + lea + "/accords");
        browser.signIn("parent1").go("/famille/donnees").press("Envoyer ma demande");
        faults.addAll(browser.seriousFaults());
        look(
                browser,
                "agent",
                faults,
                "/service?jour=2026-11-24",
                "/service/demandes",
                "/service/publications",
                "/incidents");
        browser.signIn("dpo").go("/dpo").press("Vérifier tout le journal");
        assertThat(browser.text()).contains("La chaîne est intacte");
        faults.addAll(browser.picture("journal").seriousFaults());
        look(browser, "dpo", faults, "/dpo", "/dpo/conservation", "/incidents/nouveau", "/accessibilite", "/rien");
        browser.signIn("agent").go("/incidents/nouveau").type("summary", "Un poste volé");
        browser.set("awareAt", "2026-11-23T08:00").click("personalData-YES").press("Enregistrer et voir le plan");
        faults.addAll(browser.seriousFaults());
        assertThat(faults).isEmpty();
    }

    private static void look(Browser browser, String login, List<String> faults, String... pages) {
        browser.signIn(login);
        for (String page : pages) {
            faults.addAll(browser.go(page).seriousFaults());
            browser.picture(page.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", ""));
        }
    }
}
