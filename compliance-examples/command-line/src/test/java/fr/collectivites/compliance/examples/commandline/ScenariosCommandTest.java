package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosCommandTest {

    private static final Path PACKS = Path.of("..", "..", "compliance-rules", "src", "main", "resources", "packs");

    @TempDir
    private Path folder;

    private Path packs;

    @BeforeEach
    void copy() throws IOException {
        packs = folder.resolve("packs");
        try (Stream<Path> files = Files.walk(PACKS)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = packs.resolve(PACKS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.getParent().endsWith("scenarios")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void tells_what_was_expected_and_what_came_out_with_file_and_line() throws IOException {
        Files.createDirectories(packs.resolve("nis2/scenarios"));
        Files.writeString(packs.resolve("nis2/scenarios/essai.yaml"), """
                question: nis2.soumission
                socle: { collectivity: { kind: COMMUNE, populations: [{ inhabitants: 45000 }] } }
                cas:
                  - nom: Une grande commune est concernée selon le guide
                    date: "2026-10-07"
                    attendu: { reponse: OUI }
                  - nom: Une grande commune n’est pas concernée
                    date: "2026-10-07"
                    attendu: { reponse: NON }
                """);

        Run run = run("nis2");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace('\\', '/'))
                .contains("nis2/scenarios/essai.yaml:7: Une grande commune n’est pas concernée")
                .contains("reponse : attendu NON, trouvé OUI")
                .contains("2 scénarios\u00a0: 1 tenu, 1 en échec.")
                .contains("celles du programme");
    }

    @Test
    void refuses_rules_that_are_wrong_with_file_line_and_column() throws IOException {
        Path rule = packs.resolve("nis2/regles/soumission.drl");
        Files.writeString(rule, Files.readString(rule).replace("kind in", "kinds in"));

        Run run = run("nis2");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).containsPattern("nis2/regles/soumission\\.drl:\\d+:\\d+: ");
    }

    @Test
    void refuses_values_that_are_wrong_with_file_and_line() throws IOException {
        Path value = packs.resolve("nis2/parametres/seuil-population.yaml");
        Files.writeString(value, Files.readString(value).replaceFirst("depuis: [0-9-]+", "depuis: hier"));

        Run run = run("nis2");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nis2/parametres/seuil-population.yaml:");
    }

    @Test
    void says_that_a_pack_or_a_folder_is_not_there() {
        assertThat(run("autre").code()).isEqualTo(2);
        assertThat(Run.of("scenarios", "--packs=nowhere").code()).isEqualTo(2);
        assertThat(Run.of("scenarios").err()).contains("--packs");
    }

    private Run run(String pack) {
        return Run.of("scenarios", pack, "--packs=" + packs, "--cache=" + folder.resolve("cache"));
    }
}
