package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesBuildTest {

    private final ByteArrayOutputStream report = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void good_packs_give_an_index_and_nothing_to_read() throws IOException {
        assertThat(run(PackCopy.original(), folder)).isTrue();
        assertThat(folder.resolve("index.json")).exists();
        assertThat(report.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_problem_is_printed_and_leaves_no_index() throws IOException {
        Path packs = folder.resolve("packs");
        PackCopy.in(packs).patch("essai/regles/grande.drl", "$c, \"YES\"", "$c, \"OUI\"");
        assertThat(run(packs, folder.resolve("out"))).isFalse();
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(report.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "essai/regles/grande.drl:17:29: unknown answer \"OUI\"; known: NO, YES",
                        "1 problem in the rules of " + packs);
    }

    @Test
    void the_same_packs_give_the_same_bytes() throws IOException {
        run(PackCopy.original(), folder.resolve("a"));
        run(PackCopy.in(folder.resolve("packs")).folder(), folder.resolve("b"));
        assertThat(folder.resolve("a/index.json")).hasSameBinaryContentAs(folder.resolve("b/index.json"));
    }

    @Test
    void the_index_lists_every_file_but_itself() throws IOException {
        Path packs = PackCopy.in(folder).folder();
        run(packs, packs);
        run(packs, packs);
        JsonNode files = JsonMapper.shared()
                .readTree(Files.readAllBytes(packs.resolve("index.json")))
                .get("files");
        assertThat(files.findValuesAsString("path"))
                .contains("essai/pack.yaml", "essai/regles/grande.drl", "essai/messages_fr.properties")
                .doesNotContain("index.json")
                .isSorted();
        assertThat(files.findValuesAsString("sha256")).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    private boolean run(Path packs, Path output) throws IOException {
        return RulesBuild.run(packs, output, new PrintStream(report, true, StandardCharsets.UTF_8));
    }
}
