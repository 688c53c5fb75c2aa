package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jurist asks what her scenarios do not see, with one scenario left. */
class JuristCommandsTest {

    private static final Path PACKS = Path.of("..", "..", "compliance-rules", "src", "main", "resources", "packs");

    /** The rules are the same in every test: they are compiled once. */
    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private Path packs;

    @BeforeEach
    void copy_with_one_scenario() throws IOException {
        packs = folder.resolve("packs");
        try (Stream<Path> files = Files.walk(PACKS)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = packs.resolve(PACKS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.getParent().endsWith("scenarios") && !file.endsWith("mutation-excuses.yaml")) {
                    Files.copy(file, target);
                }
            }
        }
        Files.createDirectories(packs.resolve("nis2/scenarios"));
        Files.writeString(packs.resolve("nis2/scenarios/essai.yaml"), """
                question: nis2.soumission
                cas:
                  - nom: Une grande commune est concernée selon le guide
                    date: 2026-10-07
                    faits: { collectivity: { kind: COMMUNE, populations: [{ inhabitants: 80000 }] } }
                    attendu: { reponse: OUI }
                """);
    }

    @Test
    void mutation_lists_what_no_scenario_sees_with_file_line_and_remedy() {
        Run run = run("mutation", "nis2");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out().replace('\\', '/'))
                .containsPattern("nis2/regles/gouvernance\\.drl:\\d+: règle « nis2-gouvernance-due » ôtée")
                .contains("écrire un cas de nis2.gouvernance")
                .contains("[regle:nis2-gouvernance-due]")
                .containsPattern("Mutants\u00a0: \\d+\u00a0; inaperçus\u00a0: \\d+");
    }

    @Test
    void mutation_speaks_json_and_refuses_an_excuse_without_a_cause() throws IOException {
        assertThat(run("mutation", "nis2", "--format=json").out())
                .contains("\"survivors\": [", "\"id\": \"regle:nis2-gouvernance-due\"");

        Files.writeString(
                packs.resolve("nis2/mutation-excuses.yaml"), "excuses: [{ mutant: \"regle:x\", motif: \"bof\" }]\n");
        Run refused = run("mutation", "nis2");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("nis2/mutation-excuses.yaml, excuse 1", "motif trop court");
    }

    @Test
    void scenarios_that_fail_are_to_be_mended_first() throws IOException {
        Path scenario = packs.resolve("nis2/scenarios/essai.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("reponse: OUI", "reponse: NON"));

        for (String verb : List.of("mutation", "gaps")) {
            Run refused = run(verb, "nis2");
            assertThat(refused.code()).as(refused.err()).isEqualTo(3);
            assertThat(refused.err())
                    .contains("nis2/scenarios/essai.yaml:3", "reponse : attendu NON, trouvé OUI")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void an_unknown_pack_is_refused() {
        assertThat(run("mutation", "autre").code()).isEqualTo(2);
        assertThat(run("gaps", "autre").code()).isEqualTo(2);
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(Stream.of(arguments), List.of("--packs=" + packs, "--cache=" + cache).stream())
                .flatMap(all -> all)
                .toArray(String[]::new));
    }
}
