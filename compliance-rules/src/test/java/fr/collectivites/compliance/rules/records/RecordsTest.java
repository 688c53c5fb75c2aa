package fr.collectivites.compliance.rules.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.audit.ChainVerification;
import fr.collectivites.compliance.audit.ChainedLog;
import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.Difference;
import fr.collectivites.compliance.audit.MaskingKey;
import fr.collectivites.compliance.audit.PackChange;
import fr.collectivites.compliance.audit.RecordPolicy;
import fr.collectivites.compliance.audit.Replay;
import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.wording.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class RecordsTest {

    private static final Compliance LIBRARY = Compliance.create();
    private static final RecordPolicy ALL = RecordPolicy.keepingAllRead();
    private static final AsOf ASKED = AsOf.of(Instant.parse("2026-10-07T09:00:00+02:00"), ZoneId.of("Europe/Paris"));

    private static final String TOWN = """
            {"schemaVersion": 1,
             "collectivity": {"siren": "213500242", "name": "Betton", "kind": "COMMUNE", "departement": "35",
               "populations": [{"kind": "TOTALE", "inhabitants": 31000}]},
             "processings": [{"key": "CANTINE", "kind": "CANTEEN"}],
             "incidents": [{"key": "INC-1", "role": "CONTROLLER", "personalData": true, "fraudObserved": true,
               "awareAt": "2026-10-05T08:30:00+02:00"}],
             "publications": [{"key": "P1", "item": "PHOTO", "medium": "WEBSITE", "subjectKind": "MINOR",
               "consentKeys": ["marie-dupont", "paul-dupont"]}],
             "consents": [
               {"key": "marie-dupont", "person": "lea-dupont", "givenBy": "PARENT_1", "purpose": "IMAGE",
                "media": ["WEBSITE"], "form": "WRITTEN", "given": true, "withdrawn": false},
               {"key": "paul-dupont", "person": "lea-dupont", "givenBy": "PARENT_2", "purpose": "IMAGE",
                "media": ["WEBSITE"], "form": "WRITTEN", "given": true, "withdrawn": false}],
             "requests": [{"key": "demande-de-jean", "right": "ACCESS", "processing": "CANTINE",
               "receivedAt": "2026-09-01T10:00:00+02:00", "answered": false}]}
            """;

    private final MaskingKey key =
            MaskingKey.of("une clé de trente-deux octets au moins".getBytes(StandardCharsets.UTF_8));
    private final DecisionRecord record = record(ALL);

    @Test
    void says_which_law_answered_when_and_to_what() {
        JsonNode root = JsonMapper.shared().readTree(record.text());

        assertThat(root.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(root.get("library").stringValue()).matches("\\d+\\.\\d+.*");
        assertThat(root.at("/packs/nis2/digest").stringValue())
                .isEqualTo(LIBRARY.digests().get("nis2"));
        assertThat(root.at("/asOf/instant").stringValue()).isEqualTo("2026-10-07T07:00:00Z");
        assertThat(root.at("/asOf/zone").stringValue()).isEqualTo("Europe/Paris");
        assertThat(root.at("/asOf/knownAt").stringValue()).isEqualTo("2026-10-07T07:00:00Z");
        assertThat(root.get("reading").stringValue()).isEqualTo("GUIDE");
        assertThat(root.get("digest").stringValue()).isEqualTo(record.digest()).hasSize(64);
        assertThat(root.at("/findings/0/questionText").stringValue()).endsWith("?");
        assertThat(record(ALL.in(Language.ENGLISH)).text()).contains("\"language\": \"en\"");
    }

    @Test
    void holds_no_name_and_no_key_of_a_person() {
        assertThat(record.text())
                .doesNotContain("Betton", "213500242", "dupont", "demande-de-jean")
                .contains("CANTINE", "INC-1");
    }

    @Test
    void what_was_linked_stays_linked() {
        JsonNode dossier = JsonMapper.shared().readTree(record.text()).get("dossier");

        assertThat(dossier.at("/publications/0/consentKeys/1").stringValue())
                .isEqualTo(dossier.at("/consents/1/key").stringValue());
        assertThat(dossier.at("/consents/0/person").stringValue())
                .isEqualTo(dossier.at("/consents/1/person").stringValue())
                .isNotEqualTo(dossier.at("/consents/0/key").stringValue());
        assertThat(dossier.at("/requests/0/processing").stringValue()).isEqualTo("CANTINE");
    }

    @Test
    void another_layout_and_another_order_of_members_are_the_same_record() {
        JsonNode root = JsonMapper.shared().readTree(record.text());
        String sorted = JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writeValueAsString(JsonMapper.shared().treeToValue(root, java.util.TreeMap.class));

        assertThat(sorted).isNotEqualTo(record.line());
        assertThat(LIBRARY.records().replay(sorted).confirmed()).isTrue();
        assertThat(LIBRARY.records().read(record.line())).isEqualTo(record);
    }

    @Test
    void a_finding_that_was_changed_is_shown_with_its_article() {
        Replay replay = LIBRARY.records().replay(changed("violation.notification-cnil", "YES", "NO"));

        assertThat(replay.intact()).isFalse();
        assertThat(replay.confirmed()).isFalse();
        assertThat(replay.verdict()).isEqualTo(Replay.Verdict.DIFFERENT);
        Difference answer = replay.differences().get(0);
        assertThat(answer.question()).isEqualTo("violation.notification-cnil");
        assertThat(answer.subject()).isEqualTo("incidents/INC-1");
        assertThat(answer.part()).isEqualTo("answer");
        assertThat(answer.was()).isEqualTo("NO");
        assertThat(answer.is()).isEqualTo("YES");
        assertThat(answer.articles()).contains("rgpd:33-1");
    }

    @Test
    void a_question_that_was_taken_out_is_missed_when_the_packs_are_the_same() {
        JsonNode root = JsonMapper.shared().readTree(record.text());
        ArrayNode findings = (ArrayNode) root.get("findings");
        for (int i = findings.size() - 1; i >= 0; i--) {
            if (findings.get(i).get("question").stringValue().equals("violation.notification-cnil")) {
                findings.remove(i);
            }
        }

        assertThat(LIBRARY.records().intact(record.text())).isTrue();
        assertThat(LIBRARY.records().intact(root.toString())).isFalse();
        Replay replay = LIBRARY.records().replay(root.toString());
        assertThat(replay.verdict()).isEqualTo(Replay.Verdict.DIFFERENT);
        assertThat(replay.differences()).extracting(Difference::question).containsOnly("violation.notification-cnil");
    }

    @Test
    void a_fact_that_was_changed_shows_in_the_digest_and_in_the_answers() {
        Replay replay = LIBRARY.records().replay(record.line().replace("2026-10-05T06:30:00Z", "2026-10-01T06:30:00Z"));

        assertThat(replay.intact()).isFalse();
        assertThat(replay.differences()).extracting(Difference::part).contains("status", "deadline");
    }

    @Test
    void a_record_of_other_packs_says_which() {
        String nis2 = LIBRARY.digests().get("nis2");
        Replay replay = LIBRARY.records().replay(record.line().replace(nis2, "0".repeat(64)));

        assertThat(replay.verdict()).isEqualTo(Replay.Verdict.SAME);
        assertThat(replay.packs()).containsExactly(new PackChange("nis2", "0".repeat(64), nis2));
        assertThat(replay.intact()).isFalse();
    }

    @Test
    void a_dropped_fact_is_nowhere_in_the_record_and_prevents_its_replay() {
        DecisionRecord less = record(ALL.dropping("incidents.awareAt"));

        assertThat(less.dropped()).containsExactly("incidents.awareAt");
        assertThat(less.replayable()).isFalse();
        assertThat(less.text()).doesNotContain("2026-10-05", "2026-10-08");
        Replay replay = LIBRARY.records().replay(less.text());
        assertThat(replay.verdict()).isEqualTo(Replay.Verdict.NOT_REPLAYABLE);
        assertThat(replay.dropped()).containsExactly("incidents.awareAt");
        assertThat(replay.intact()).isTrue();
    }

    @Test
    void a_dropped_fact_that_was_not_known_prevents_nothing() {
        assertThat(record(ALL.dropping("incidents.occurredAt")).replayable()).isTrue();
    }

    @Test
    void a_policy_of_unknown_or_drawn_facts_is_refused_at_once() {
        assertThatThrownBy(() -> record(ALL.dropping("incidents.awarAt", "incidents.cnilInitialAt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean incidents.awareAt?")
                .hasMessageContaining("incidents.cnilInitialAt is drawn from incidents.notifications");
    }

    @Test
    void bad_records_are_refused_with_every_problem_and_its_place() {
        String bad = record.line()
                .replace("\"reading\":\"GUIDE\",\"language\"", "\"reading\":\"GIUDE\",\"language\"")
                .replace("\"zone\":\"Europe/Paris\"", "\"zone\":\"Europe/Rennes\"")
                .replace("\"kind\":\"CANTEEN\"", "\"kind\":\"CANTINE\"")
                .replace("\"dropped\":[]", "\"droped\":[]");

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> LIBRARY.records().replay(bad));
        assertThat(refused).hasMessageStartingWith("record refused, 5 problem(s)");
        assertThat(refused.problems())
                .extracting(InputProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/reading", "/asOf/zone", "/dossier/processings/0/kind", "/droped", "/dropped");
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(1));
    }

    @Test
    void what_is_no_record_is_refused() {
        for (String text : new String[] {"", "[]", "{", "{\"a\":1,\"a\":2}", "{}", "{\"schemaVersion\":2}", "null"}) {
            assertThatThrownBy(() -> LIBRARY.records().replay(text)).as(text).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void shredding_the_key_breaks_no_hash_and_leaves_pseudonyms_that_nobody_can_link() throws IOException {
        StringBuilder log = new StringBuilder();
        String kept = ChainedLog.start(log).append(record);
        String pseudonym = key.mask("consents", "marie-dupont");
        assertThat(record.text()).contains(pseudonym);

        key.shred();

        assertThat(ChainVerification.of(new StringReader(log.toString()), Optional.of(kept))
                        .intact())
                .isTrue();
        assertThat(LIBRARY.records().replay(record.text()).confirmed()).isTrue();
        assertThatThrownBy(() -> key.mask("consents", "marie-dupont")).isInstanceOf(IllegalStateException.class);
        assertThat(MaskingKey.draw(new SecureRandom()).mask("consents", "marie-dupont"))
                .isNotEqualTo(pseudonym);
        assertThatThrownBy(() -> record(ALL)).isInstanceOf(IllegalStateException.class);
    }

    private DecisionRecord record(RecordPolicy policy) {
        Dossier dossier = LIBRARY.read(TOWN);
        return LIBRARY.records().record(dossier, ASKED, Reading.GUIDE, key, policy);
    }

    /** The record with another answer to one question, as somebody might write it who knows no digest. */
    private String changed(String question, String was, String is) {
        int finding = record.line().indexOf("\"question\":\"" + question + "\"");
        int answer = record.line().indexOf("\"answer\":\"" + was + "\"", finding);
        String after = record.line().substring(answer).replaceFirst(was, is);
        return record.line().substring(0, answer) + after;
    }
}
