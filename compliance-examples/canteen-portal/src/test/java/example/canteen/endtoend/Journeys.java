package example.canteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.support.Browser;
import example.canteen.support.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do with the portal, in a real browser; run on each database. */
abstract class Journeys {

    /** The Monday two weeks ahead: open for bookings, and touched by no demo data. */
    private static final String WEEK = "2026-12-07";

    private static final String ALLOWED = "Vous pouvez publier.";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void monday() {
        clock.reset();
        browser = Browser.open(port);
    }

    @Test
    void a_parent_books_two_meals_then_cancels_one() {
        String page = "/famille/enfants/" + child("Léa") + "/repas?semaine=" + WEEK;
        browser.signIn("parent1").go(page).click("jour-2026-12-07").click("jour-2026-12-08");
        browser.press("Enregistrer la semaine");
        assertThat(browser.text()).contains("Semaine enregistrée : 2 changements.");
        browser.picture("repas").click("jour-2026-12-08").press("Enregistrer la semaine");
        assertThat(browser.ticked("jour-2026-12-07")).isTrue();
        assertThat(browser.ticked("jour-2026-12-08")).isFalse();
    }

    @Test
    void a_photo_waits_for_both_parents_and_stops_at_a_withdrawal() {
        long lea = child("Léa");
        browser.signIn("parent1").go("/famille/enfants/" + lea + "/accords");
        browser.press("J’accepte : Photo sur le site de la ville").picture("accords");
        assertThat(mayPublish(lea)).isNotEqualTo(ALLOWED);
        browser.signIn("parent2").go("/famille/enfants/" + lea + "/accords");
        browser.press("J’accepte : Photo sur le site de la ville");
        assertThat(mayPublish(lea)).isEqualTo(ALLOWED);
        browser.signIn("parent1").go("/famille/enfants/" + lea + "/accords");
        browser.press("Je retire mon accord : Photo sur le site de la ville");
        assertThat(mayPublish(lea)).isNotEqualTo(ALLOWED);
    }

    @Test
    void an_incident_half_known_gets_a_plan_with_running_clocks_and_a_draft() {
        browser.signIn("agent").go("/incidents/nouveau");
        assertThat(browser.text()).contains("Des données sont-elles sorties ?", "Une rançon est-elle demandée ?");
        browser.type("summary", "Le compte d’un agent a servi à copier la liste des enfants.");
        browser.set("awareAt", "2026-11-23T07:00")
                .click("nature-CONFIDENTIALITY")
                .click("categorie-IDENTITY");
        browser.click("personalData-YES").click("vulnerable-YES").press("Enregistrer et voir le plan");
        assertThat(browser.text()).contains("Qui appeler", "CNIL", "Il manque encore", "Nombre de personnes");
        assertThat(browser.text(".clock")).startsWith("il reste ");
        browser.picture("plan");
        clock.forward(Duration.ofHours(80));
        assertThat(browser.go("/incidents").has("main li a")).isTrue();
        browser.go("/incidents/" + newest("incident"));
        assertThat(browser.text()).contains("dépassé de");
    }

    @Test
    void the_keyboard_alone_signs_in_and_books() {
        browser.go("/connexion")
                .tabTo("identifiant")
                .keys("parent3")
                .tabTo("motdepasse")
                .keys("cantine-demo");
        browser.submit();
        browser.go("/famille/enfants/" + child("Tom") + "/repas?semaine=" + WEEK)
                .tabTo("Aller au contenu");
        browser.keys(Keys.ENTER).tabTo("jour-2026-12-10").keys(Keys.SPACE);
        browser.tabTo("Enregistrer la semaine").submit();
        assertThat(browser.text()).contains("Semaine enregistrée : 1 changement.");
    }

    @Test
    void what_a_parent_typed_is_not_lost_when_something_is_wrong() {
        browser.signIn("parent1").go("/famille/inscription");
        assertThat(browser.has("[name=pai]")).isTrue();
        assertThat(browser.has("[name=nir], [name=pathology], [name=belief]")).isFalse();
        browser.type("firstName", "Ana").type("lastName", "Martin").type("emergencyPhone", "demain");
        browser.press("Enregistrer l’inscription").picture("inscription");
        assertThat(browser.text()).contains("Rien n’est perdu", "Écrivez un numéro de téléphone");
        assertThat(browser.has("#firstName[value='Ana']")).isTrue();
    }

    private String mayPublish(long child) {
        browser.signIn("agent").go("/service/publications");
        browser.set("enfant", Long.toString(child))
                .set("choix", "PHOTO_WEBSITE")
                .press("Vérifier les accords");
        return browser.text("section .card p");
    }

    private long child(String firstName) {
        return database.sql("select min(id) from child where first_name = ?")
                .param(firstName)
                .query(Long.class)
                .single();
    }

    private long newest(String table) {
        return database.sql("select max(id) from " + table).query(Long.class).single();
    }
}
