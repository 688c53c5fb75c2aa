package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jurist asks what each article became. */
class ReportCommandTest {

    private static final Path PACKS = Path.of("..", "..", "compliance-rules", "src", "main", "resources", "packs");

    @TempDir
    private Path folder;

    @Test
    void the_report_counts_so_many_of_so_many_and_says_where_it_is() {
        Run run = Run.of(
                "report",
                "--packs=" + PACKS,
                "--cache=" + folder.resolve("cache"),
                "--out=" + folder.resolve("rapport"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("Règles avec un scénario à la limite : \\d+ / \\d+")
                .contains(folder.resolve("rapport").resolve("rapport.html").toString());
        assertThat(folder.resolve("rapport").resolve("rapport.html")).exists().isNotEmptyFile();
        assertThat(folder.resolve("rapport").resolve("rapport.json")).exists().isNotEmptyFile();
    }

    @Test
    void it_covers_all_packs_at_once() {
        assertThat(Run.of("report", "nis2", "--packs=" + PACKS).code()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("rapport"))).isFalse();
    }
}
