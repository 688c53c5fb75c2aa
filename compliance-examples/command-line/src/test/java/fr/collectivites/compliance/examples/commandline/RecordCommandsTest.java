package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordCommandsTest {

    private static final String AT = "--at=2023-08-31";

    @TempDir
    private Path folder;

    @Test
    void a_record_replays_to_the_same_answers() throws IOException {
        Run record = record();
        Run replay = Run.of("replay", written("decision.json", record.out()));

        assertThat(record.code()).isZero();
        assertThat(JsonMapper.shared().readTree(record.out()).get("digest").stringValue())
                .hasSize(64);
        assertThat(replay.code()).isZero();
        assertThat(replay.out()).contains("decision.json").contains("mêmes réponses");
        assertThat(Run.with(record.out(), "replay", "-", "--lang=en").out()).contains("same answers");
    }

    @Test
    void a_changed_record_is_shown_with_what_changed_and_ends_with_1() throws IOException {
        String changed = record().out().replaceFirst("\"answer\": \"YES\"", "\"answer\": \"NO\"");
        Run replay = Run.of("replay", written("decision.json", changed));

        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out())
                .contains("réponses différentes (1)")
                .contains("a été modifié")
                .contains("answer")
                .contains("était NO, devient YES");
    }

    @Test
    void replay_of_many_records_reads_them_all_and_ends_with_the_worst() throws IOException {
        String good = written("good.json", record().out());
        String bad = written("bad.json", "{\"schemaVersion\":1}");
        Run replay = Run.of("replay", bad, good, "--format=json");

        assertThat(replay.code()).isEqualTo(3);
        assertThat(replay.err())
                .contains("bad.json")
                .contains("enregistrement refusé")
                .contains("/dossier");
        JsonNode records = JsonMapper.shared().readTree(replay.out()).get("records");
        assertThat(records.size()).isEqualTo(1);
        assertThat(records.at("/0/verdict").stringValue()).isEqualTo("SAME");
    }

    @Test
    void a_record_without_a_fact_says_that_it_cannot_be_replayed() throws IOException {
        Run record = record("--drop=incidents.cause,incidents.natures");
        Run replay = Run.of("replay", written("decision.json", record.out()));

        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out()).contains("ne peut pas être rejoué").contains("incidents.");
        Run wrong = record("--drop=incidents.case");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("incidents.cause");
    }

    @Test
    void one_key_masks_alike_and_a_short_one_is_refused() throws IOException {
        String key = written("cle", "0123456789abcdef0123456789abcdef");

        assertThat(record("--key=" + key)).isEqualTo(record("--key=" + key));
        assertThat(record("--key=" + written("courte", "0123")).code()).isEqualTo(2);
        assertThat(record("--key=" + folder.resolve("nowhere")).code()).isEqualTo(2);
    }

    @Test
    void a_log_is_intact_until_somebody_touches_it() throws IOException {
        Path log = folder.resolve("journal.jsonl");
        for (int i = 0; i < 3; i++) {
            assertThat(record("--log=" + log).code()).isZero();
        }
        Run intact = Run.of("verify-log", log.toString());
        assertThat(intact.code()).isZero();
        assertThat(intact.out()).contains("intact, 3 lignes");
        String last = JsonMapper.shared()
                .readTree(Run.of("verify-log", log.toString(), "--format=json").out())
                .get("lastHash")
                .stringValue();

        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.set(1, lines.get(1).replace("GUIDE", "LAW"));
        Files.write(log, lines.subList(0, 2));

        Run touched = Run.of("verify-log", log.toString(), "--last=" + last);
        assertThat(touched.code()).isEqualTo(1);
        assertThat(touched.out())
                .contains("Ligne 2\u00a0: modifiée")
                .contains("Ligne 3\u00a0: le journal s'arrête")
                .contains("n'est pas tel qu'il a été écrit");
        assertThat(record("--log=" + log).code()).isEqualTo(2);
        assertThat(Run.of("verify-log", "nowhere").code()).isEqualTo(2);
    }

    private static Run record(String... options) {
        List<String> command = new ArrayList<>(List.of("record", "-", AT));
        command.addAll(List.of(options));
        return Run.with(Run.betton(), command.toArray(String[]::new));
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
