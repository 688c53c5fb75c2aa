package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

    @Test
    void schema_prints_the_schema_that_the_library_ships() {
        Run run = Run.of("schema");

        assertThat(run.code()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).path("properties").has("incidents"))
                .isTrue();
    }

    @Test
    void packs_lists_digests_and_questions() {
        Run run = Run.of("packs", "--format=json");

        assertThat(JsonMapper.shared()
                        .readTree(run.out())
                        .path("packs")
                        .path("nis2")
                        .asString())
                .hasSize(64);
        assertThat(Run.of("packs", "--details").out()).contains("nis2.soumission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "plan",
                "missing",
                "form",
                "deadline",
                "territory",
                "schema",
                "packs",
                "record",
                "replay",
                "verify-log",
                "scenarios",
                "mutation",
                "gaps",
                "report",
                "compare",
                "demo"
            })
    void help_documents_the_exit_codes_of_every_command(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage").contains("Codes de sortie");
        for (ExitCode code : ExitCode.values()) {
            assertThat(run.out()).contains("  " + code.code() + "   ");
        }
        assertThat(Run.of(command, "--help", "--lang", "en").out()).contains("Exit codes");
    }

    @Test
    void no_command_and_an_unknown_command_are_misuses() {
        assertThat(Run.of().code()).isEqualTo(2);
        Run unknown = Run.of("asess");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("assess");
    }

    @Test
    void demo_prints_findings_and_plan() {
        Run run = Run.of("demo", "--at=2023-08-31T08:00:00+02:00", "--known-at=2023-08-31T08:00:00+02:00");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("À faire").contains("Plan de l'incident").contains("Qui appeler");
    }
}
