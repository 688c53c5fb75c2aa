package fr.collectivites.compliance.rules.worlds;

import static fr.collectivites.compliance.rules.worlds.Town.COMPLIANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.MaskingKey;
import fr.collectivites.compliance.audit.RecordPolicy;
import fr.collectivites.compliance.audit.Replay;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record of any town answers as the town does, although it holds less, and gives the same bytes when replayed. */
class RecordedTownsTest {

    private static final MaskingKey KEY =
            MaskingKey.of("une clé de trente-deux octets au moins".getBytes(StandardCharsets.UTF_8));

    @Property(tries = 15, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void a_record_answers_as_the_dossier_itself(@ForAll long seed, @ForAll Reading reading) {
        Town town = Town.anyDay(seed, Dice.chance(~seed).nextDouble());
        List<String> expected = new ArrayList<>();
        for (Finding finding :
                COMPLIANCE.assess(town.dossier(), town.asOf(), reading).findings()) {
            expected.add(String.join(
                    " ",
                    finding.question(),
                    masked(finding.subject()),
                    finding.answer().name(),
                    finding.value().orElse("?"),
                    finding.actAsIf(),
                    finding.status().name()));
        }

        assertThat(answers(record(town, reading))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 25, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void a_record_replays_to_the_same_bytes(@ForAll long seed, @ForAll Reading reading) {
        Town town = Town.oneDay(seed, Dice.chance(~seed).nextDouble());
        Replay replay = COMPLIANCE.records().replay(record(town, reading).line());

        assertThat(replay.confirmed()).as("%s", replay).isTrue();
        assertThat(replay.packs()).isEmpty();
        assertThat(replay.newQuestions()).isEmpty();
    }

    @Property(tries = 25, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void what_a_policy_drops_makes_a_record_that_says_so(@ForAll long seed, @ForAll Reading reading) {
        Random random = Dice.chance(~seed);
        Town town = Town.oneDay(seed, random.nextDouble());
        List<String> facts = List.copyOf(Town.READ_SETS.facts());
        String dropped = facts.get(random.nextInt(facts.size()));
        DecisionRecord record = COMPLIANCE
                .records()
                .record(
                        town.dossier(),
                        town.asOf(),
                        reading,
                        KEY,
                        RecordPolicy.keepingAllRead().dropping(dropped));

        Replay replay = COMPLIANCE.records().replay(record.text());
        assertThat(replay.intact()).isTrue();
        if (record.replayable()) {
            assertThat(replay.verdict()).isEqualTo(Replay.Verdict.SAME);
        } else {
            assertThat(replay.verdict()).isEqualTo(Replay.Verdict.NOT_REPLAYABLE);
            assertThat(replay.dropped()).containsExactly(dropped);
        }
    }

    private static DecisionRecord record(Town town, Reading reading) {
        return COMPLIANCE.records().record(town.dossier(), town.asOf(), reading, KEY, RecordPolicy.keepingAllRead());
    }

    private static List<String> answers(DecisionRecord record) {
        List<String> answers = new ArrayList<>();
        for (JsonNode finding : JsonMapper.shared().readTree(record.text()).get("findings")) {
            answers.add(String.join(
                    " ",
                    finding.get("question").stringValue(),
                    finding.get("subject").stringValue(),
                    finding.get("answer").stringValue(),
                    finding.path("value").asString("?"),
                    finding.get("actAsIf").stringValue(),
                    finding.get("status").stringValue()));
        }
        return answers;
    }

    private static String masked(String subject) {
        for (String list : List.of("actCopyRequests", "consents", "requests")) {
            if (subject.startsWith(list + "/")) {
                return list + "/" + KEY.mask(list, subject.substring(list.length() + 1));
            }
        }
        return subject;
    }
}
