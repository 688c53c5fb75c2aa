package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MissingCommandTest {

    private static final String AT = "--at=2023-08-31T08:00:00+02:00";

    @Test
    void lists_questions_by_who_can_answer_with_what_they_decide() {
        Run run = Run.with(Run.betton(), "missing", "-", AT);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("À demander à\u00a0: le délégué à la protection des données")
                .contains("Décide de la réponse")
                .contains("Fixe l'échéance")
                .contains("Faut-il notifier la violation à la CNIL");
    }

    @Test
    void says_that_nothing_would_change_an_answer_when_a_fact_that_decides_is_given() {
        String asked =
                Run.with(Run.betton(), "missing", "-", AT, "--format=json").out();
        String role = Run.betton().replace("\"key\"", "\"role\": \"CONTROLLER\", \"key\"");
        String known = Run.with(role, "missing", "-", AT, "--format=json").out();

        assertThat(paths(asked)).contains("incidents/rancongiciel-aout-2023/role");
        assertThat(paths(known)).doesNotContain("incidents/rancongiciel-aout-2023/role");
    }

    private static java.util.List<String> paths(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .path("questions")
                .valueStream()
                .map((JsonNode question) -> question.path("path").asString())
                .toList();
    }
}
