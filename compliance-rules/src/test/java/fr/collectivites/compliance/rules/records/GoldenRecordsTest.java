package fr.collectivites.compliance.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.Replay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records made once and kept: whatever changes, they must come out the same, or be made anew with open eyes. */
class GoldenRecordsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final long SECONDS = 120;
    private static final Compliance LIBRARY = Compliance.create();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void comes_out_the_same(GoldenDossier golden) throws IOException {
        if (Boolean.getBoolean("generate")) {
            DecisionRecord record = golden.record(LIBRARY);
            Files.createDirectories(FOLDER);
            Files.writeString(file(golden), record.text(), StandardCharsets.UTF_8);
        }
        Replay replay = LIBRARY.records().replay(Files.readString(file(golden)));
        assertThat(replay.differences())
                .as("answers changed, in law or by mistake: read each one, then make the records anew with"
                        + " mvn -pl compliance-rules -am test -Dtest=GoldenRecordsTest -Dgenerate=true")
                .isEmpty();
        assertThat(replay.confirmed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void holds_what_its_dossier_gives_today(GoldenDossier golden) throws IOException {
        DecisionRecord kept = LIBRARY.records().read(Files.readString(file(golden)));
        DecisionRecord made = golden.record(LIBRARY);

        assertThat(dossier(made)).isEqualTo(dossier(kept));
    }

    @Test
    void every_record_comes_out_the_same_in_another_machine() throws IOException, InterruptedException {
        List<String> expected = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Noumea",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                GoldenReplay.class.getName()));
        for (GoldenDossier golden : GoldenDossier.values()) {
            command.add(file(golden).toString());
            expected.add(file(golden).getFileName() + " SAME true");
        }
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).isTrue();
        assertThat(Files.readAllLines(output)).as(Files.readString(errors)).isEqualTo(expected);
    }

    @Test
    void no_record_is_kept_that_nobody_replays() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(GoldenDossier.values())
                            .map(GoldenRecordsTest::file)
                            .toList());
        }
    }

    private static String dossier(DecisionRecord record) {
        String line = record.line();
        return line.substring(line.indexOf("\"dossier\":"), line.indexOf(",\"findings\":"));
    }

    private static Path file(GoldenDossier golden) {
        return FOLDER.resolve(golden.file());
    }
}
