package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanCommandTest {

    private static final String AT = "--at=2023-08-31T08:00:00+02:00";

    @Test
    void numbers_the_steps_in_the_order_of_time_and_says_whom_to_call() {
        Run run = Run.with(Run.betton(), "plan", "-", AT);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence("Tout de suite", " 1. ", "Dès qu'un fait sera connu", "Déjà fait", "Qui appeler")
                .contains("Breizh Cyber")
                .contains("ne vaut pas plainte d'une commune");
    }

    @Test
    void plans_the_incident_named() {
        assertThat(Run.with(Run.betton(), "plan", "-", AT, "--incident=rancongiciel-aout-2023")
                        .code())
                .isZero();
        Run unknown = Run.with(Run.betton(), "plan", "-", AT, "--incident=autre");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("rancongiciel-aout-2023");
    }

    @Test
    void says_that_a_dossier_has_no_incident() {
        Run run = Run.with("{\"schemaVersion\":1}", "plan", "-", AT);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("aucun incident");
    }

    @Test
    void writes_json_with_the_library() {
        assertThat(Run.with(Run.betton(), "plan", "-", AT, "--format=json").out())
                .startsWith("{")
                .contains("\"rancongiciel-aout-2023\"");
    }
}
