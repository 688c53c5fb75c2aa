package example.canteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.support.OnH2;
import example.canteen.support.TestClock;
import example.canteen.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portal promises over HTTP, without a browser: who sees what, what is refused, what is kept. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class PortalPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void monday() {
        clock.reset();
    }

    @Test
    void a_family_sees_its_own_children_and_nothing_else() throws Exception {
        Visitor parent = visitor().signIn("parent1");
        long other = child("Tom");
        assertThat(parent.get("/famille").body()).contains("Léa").doesNotContain("Tom");
        assertThat(parent.get("/famille/enfants/" + other + "/repas").statusCode())
                .isEqualTo(404);
        assertThat(parent.post("/famille/enfants/" + other + "/repas", "semaine", "2026-12-07", "jours", "2026-12-07")
                        .statusCode())
                .isEqualTo(404);
        assertThat(parent.get("/service").statusCode()).isEqualTo(403);
        assertThat(parent.get("/dpo").statusCode()).isEqualTo(403);
        assertThat(parent.get("/incidents").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_gets_in_without_signing_in_nor_sends_a_form_without_its_token() throws Exception {
        assertThat(visitor().get("/famille").statusCode()).isEqualTo(302);
        assertThat(visitor().post("/connexion", "identifiant", "parent1").statusCode())
                .isEqualTo(403);
    }

    @Test
    void five_wrong_passwords_close_the_door_even_to_the_right_one() throws Exception {
        Visitor stranger = visitor();
        for (int i = 0; i < 5; i++) {
            stranger.get("/connexion");
            String login = "parent2" + "\u0001".repeat(i);
            HttpResponse<String> wrong = stranger.post("/connexion", "identifiant", login, "motdepasse", "faux");
            assertThat(wrong.statusCode()).isEqualTo(302);
        }
        stranger.get("/connexion");
        HttpResponse<String> sixth =
                stranger.post("/connexion", "identifiant", "parent2", "motdepasse", "cantine-demo");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("900");
        clock.forward(java.time.Duration.ofMinutes(16));
        assertThat(visitor().signIn("parent2").get("/famille").statusCode()).isEqualTo(200);
    }

    @Test
    void every_page_carries_the_headers_of_a_careful_site() throws Exception {
        HttpResponse<String> page = visitor().get("/connexion");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
        assertThat(page.body()).contains("Téléservice homologué le <span>2 mars 2026</span>");
    }

    @Test
    void a_social_security_number_is_neither_asked_nor_read(CapturedOutput output) throws Exception {
        Visitor parent = visitor().signIn("parent1");
        String form = parent.get("/famille/inscription").body();
        assertThat(form).contains("Contrainte de repas", "PAI").doesNotContain("name=\"nir\"", "Religion");
        parent.post("/famille/inscription", new String[] {
            "firstName",
            "Zoé",
            "lastName",
            "Martin",
            "birthDate",
            "2019-02-03",
            "schoolClass",
            "CP",
            "meal",
            "STANDARD",
            "emergencyPhone",
            "02 99 11 22 33",
            "nir",
            "219023512345678"
        });
        assertThat(parent.get("/famille/donnees").body()).contains("Zoé").doesNotContain("219023512345678");
        assertThat(visitor().signIn("dpo").get("/dpo").body()).contains("Numéro de sécurité sociale de l’enfant");
        assertThat(output.getAll()).doesNotContain("Zoé", "219023512345678", "02 99 11 22 33");
    }

    @Test
    void reading_who_has_a_pai_is_written_down() throws Exception {
        assertThat(visitor().signIn("agent").get("/service?jour=2026-11-26").body())
                .contains("Durand Tom");
        assertThat(visitor().signIn("dpo").get("/dpo").body()).contains("liste du 2026-11-26", "23/11/2026 09:00");
    }

    @Test
    void an_erasure_waits_for_the_visa_of_the_archives() throws Exception {
        long family = database.sql("insert into family (sole_authority) values (true)")
                .update();
        assertThat(family).isEqualTo(1);
        database.sql("insert into account (login, password_hash, role, shown_name, family_id, parent_rank)"
                        + " select 'parent9', password_hash, 'FAMILY', 'Parent', (select max(id) from family),"
                        + " 'PARENT_1' from account where login = 'parent1'")
                .update();
        Visitor parent = visitor().signIn("parent9");
        parent.get("/famille/donnees");
        parent.post("/famille/donnees", "droit", "ERASURE", "partie", "true");
        assertThat(parent.get("/famille/donnees").body()).contains("Effacement", "Échéance", "23/12/2026");
        long demand =
                database.sql("select max(id) from request").query(Long.class).single();
        Visitor agent = visitor().signIn("agent");
        agent.get("/service/demandes");
        agent.post("/service/demandes/" + demand, "action", "repondre");
        assertThat(agent.get("/service/demandes").body()).contains("L212-2");
        assertThat(answered(demand)).isFalse();
        Visitor dpo = visitor().signIn("dpo");
        dpo.get("/dpo/conservation");
        dpo.post("/dpo/conservation/effacer", "vus", "0");
        assertThat(dpo.get("/dpo/conservation").body()).contains("Rien n’est effacé");
        dpo.post("/dpo/conservation/visas", "reference", "AD35-1", "signe", "2026-11-20", "couvre", "2024-10-31");
        agent.get("/service/demandes");
        agent.post("/service/demandes/" + demand, "action", "repondre");
        assertThat(answered(demand)).isTrue();
        agent.get("/service/demandes");
        HttpResponse<String> again = agent.post("/service/demandes/" + demand, "action", "repondre");
        assertThat(again.statusCode()).as("nothing is erased twice").isEqualTo(409);
        database.sql("update request set visa_id = null").update();
        database.sql("delete from archive_visa").update();
    }

    @Test
    void dates_that_disagree_get_a_clear_message_and_what_was_typed_stays() throws Exception {
        Visitor agent = visitor().signIn("agent");
        agent.get("/incidents/nouveau");
        List<String> form = new ArrayList<>(
                List.of("summary", "Un poste volé", "occurredAt", "2026-11-23T08:00", "awareAt", "2026-11-22T08:00"));
        for (String question :
                List.of("personalData", "vulnerable", "exfiltration", "encrypted", "backupUsable", "ransom")) {
            form.addAll(List.of(question, "UNKNOWN"));
        }
        String page =
                agent.post("/incidents/nouveau", form.toArray(String[]::new)).body();
        assertThat(page).contains("avant d’être survenu", "Rien n’est perdu", "Un poste volé", "2026-11-22T08:00");
        form.set(5, "2026-11-31T08:00");
        assertThat(agent.post("/incidents/nouveau", form.toArray(String[]::new)).body())
                .contains("Un jour donné n’existe pas");
        form.addAll(List.of("cause", "MAGIC"));
        assertThat(agent.post("/incidents/nouveau", form.toArray(String[]::new)).statusCode())
                .as("a value that the form does not offer")
                .isEqualTo(400);
    }

    @Test
    void a_menu_that_the_form_does_not_offer_is_refused() throws Exception {
        Visitor parent = visitor().signIn("parent1");
        parent.get("/famille/inscription");
        assertThat(parent.post("/famille/inscription", "firstName", "Ana", "meal", "MAGIC")
                        .statusCode())
                .isEqualTo(400);
        assertThat(parent.get("/famille/donnees").body()).doesNotContain("Ana Martin");
    }

    @Test
    void a_visa_half_typed_keeps_what_was_typed() throws Exception {
        Visitor dpo = visitor().signIn("dpo");
        dpo.get("/dpo/conservation");
        dpo.post("/dpo/conservation/visas", "reference", "AD35-77", "signe", "hier", "couvre", "");
        assertThat(dpo.get("/dpo/conservation").body()).contains("Donnez le jour de la signature", "AD35-77");
    }

    @Test
    void a_form_larger_than_allowed_is_refused_and_the_portal_goes_on() throws Exception {
        Visitor parent = visitor().signIn("parent1");
        parent.get("/famille/inscription");
        assertThat(parent.post("/famille/inscription", "firstName", "a".repeat(100_000))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(parent.get("/famille").statusCode()).isEqualTo(200);
    }

    private boolean answered(long demand) {
        return database.sql("select count(*) from request where id = ? and answered_at is not null")
                        .param(demand)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long child(String firstName) {
        return database.sql("select min(id) from child where first_name = ?")
                .param(firstName)
                .query(Long.class)
                .single();
    }

    private Visitor visitor() {
        return new Visitor(port);
    }
}
