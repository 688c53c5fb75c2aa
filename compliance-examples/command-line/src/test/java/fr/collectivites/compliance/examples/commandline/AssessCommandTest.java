package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest {

    private static final String AT = "--at=2023-08-31T08:00:00+02:00";
    private static final String NOTICE = "Information juridique générale, et non consultation juridique";

    @Test
    void says_first_what_to_do_then_what_is_in_doubt_then_what_is_met_then_what_does_not_apply() {
        String out = Run.with(Run.betton(), "assess", "-", AT).out();

        assertThat(out)
                .containsSubsequence(
                        "Commune de Betton",
                        "À faire\n",
                        "En doute",
                        "Questions à poser",
                        "Ce qui est fait",
                        "Ce qui ne s'applique pas");
        assertThat(out.split(NOTICE, -1)).as("the warning is said once").hasSize(2);
    }

    @Test
    void names_why_the_article_its_state_and_the_day_of_the_check() {
        assertThat(Run.with(Run.betton(), "assess", "-", AT).out())
                .containsPattern(
                        "Texte\u00a0: rgpd, art\\. 33, § 5 \\(en vigueur\u00a0; vérifié le \\d\\d/\\d\\d/\\d{4}\\)")
                .contains("Pourquoi");
    }

    @Test
    void gives_the_exit_code_0_when_nothing_is_late_and_1_when_something_is() {
        String late = Run.betton()
                .replace(
                        "\"key\"",
                        "\"role\": \"CONTROLLER\", \"awareAt\": \"2023-08-31T06:00:00Z\", \"notifications\": [],"
                                + " \"key\"");

        assertThat(Run.with(Run.betton(), "assess", "-", AT).code()).isZero();
        Run run = Run.with(late, "assess", "-", "--at=2023-10-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[en retard] Notifiez").contains("déjà passée");
    }

    @Test
    void shows_the_working_of_deadlines_on_demand_alone() {
        String aware = Run.betton()
                .replace("\"key\"", "\"role\": \"CONTROLLER\", \"awareAt\": \"2023-08-31T06:00:00Z\", \"key\"");

        assertThat(Run.with(aware, "assess", "-", AT).out()).doesNotContain("L'heure du fait ne compte pas");
        assertThat(Run.with(aware, "assess", "-", AT, "--details").out()).contains("L'heure du fait ne compte pas");
    }

    @Test
    void says_what_other_readings_answer() {
        String large = "{\"schemaVersion\":1,\"collectivity\":{\"kind\":\"COMMUNE\","
                + "\"populations\":[{\"inhabitants\":45000}]}}";

        assertThat(Run.with(large, "assess", "-", "--at=2026-10-07").out())
                .contains("Ce que d'autres lectures répondent")
                .contains("[droit en vigueur]");
    }

    @Test
    void writes_json_with_the_library() {
        JsonNode json = JsonMapper.shared()
                .readTree(Run.with(Run.betton(), "assess", "-", AT, "--format=json")
                        .out());

        assertThat(json.path("notice").asString()).startsWith(NOTICE);
        assertThat(json.path("findings").size()).isGreaterThan(50);
    }

    @Test
    void refuses_to_guess_the_date_and_says_why() {
        Run run = Run.with(Run.betton(), "assess", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--at").contains("ne lit jamais l'horloge");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void lists_all_problems_of_a_refused_dossier() {
        Run run = Run.with(
                "{\"schemaVersion\":1,\"colectivity\":{},\"incidents\":[{\"key\":\"a\",\"cause\":\"RANSOM\","
                        + "\"personalData\":\"yes\"}]}",
                "assess",
                "-",
                "--at=2026-01-01");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("3 problèmes")
                .contains("/colectivity (ligne 1, colonne ")
                .contains("Vouliez-vous dire collectivity")
                .contains("/incidents/0/cause")
                .contains("/incidents/0/personalData");
    }

    @Test
    void answers_in_english_when_asked() {
        assertThat(Run.with(Run.betton(), "assess", "-", AT, "--lang=en").out())
                .contains("To do\n")
                .contains("What does not apply")
                .doesNotContain("Pourquoi");
    }

    @Test
    void says_that_a_file_is_not_there() {
        Run run = Run.of("assess", "no-such-file.json", AT);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-file.json");
    }

    @Test
    void marks_each_point_that_rests_on_law_due_for_a_check_in_text_and_in_html() {
        assertThat(Run.with(Run.betton(), "assess", "-", "--at=2026-11-22").out())
                .doesNotContain("À relire");
        for (String format : new String[] {"text", "html"}) {
            assertThat(Run.with(Run.betton(), "assess", "-", "--at=2028-01-10", "--format=" + format)
                            .out())
                    .contains("À relire")
                    .contains("une vérification du droit était prévue le ");
        }
    }
}
