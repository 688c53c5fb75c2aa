package fr.collectivites.compliance.internal.packs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Severity;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    @TempDir
    Path folder;

    private TryPacks packs;

    @BeforeEach
    void copyTheGoodPacks() {
        packs = TryPacks.copiedTo(folder.resolve("packs"));
    }

    @Test
    void a_pack_says_what_law_it_describes_and_since_when() {
        Pack pack = packs.read().pack("essai").orElseThrow();
        assertThat(pack.version()).isEqualTo("2026.11.22");
        assertThat(pack.title()).isEqualTo("Pack d'essai");
        assertThat(pack.coveredSince()).isEqualTo(LocalDate.of(2018, 5, 25));
        assertThat(pack.dependsOn()).containsExactly("commun");
        assertThat(pack.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_value_named_NO_stays_a_word_and_means_the_answer_that_the_pack_gives() {
        QuestionDef question = packs.read().questions().get("essai.soumission");
        assertThat(question.values())
                .containsExactly(
                        Map.entry("CONCERNED", Answer.YES), Map.entry("NONE", Answer.NO), Map.entry("NO", Answer.NO));
        assertThat(question.prudence()).containsExactly("CONCERNED", "NONE", "NO");
        assertThat(question.nature()).isEqualTo(Nature.QUALIFICATION);
        assertThat(question.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void a_duty_has_the_deadlines_of_its_file_and_the_values_yes_and_no_by_default() {
        QuestionDef question = packs.read().questions().get("essai.notification");
        assertThat(question.values().keySet()).containsExactly("YES", "NO");
        assertThat(question.deadlines())
                .containsExactly(
                        new DeadlineDef(
                                List.of("YES"),
                                Optional.of("essai.delai"),
                                Optional.of("awareAt"),
                                Optional.of("cnilNotifiedAt"),
                                Optional.empty()),
                        new DeadlineDef(
                                List.of("YES"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void a_table_answers_by_the_first_row_that_fits() {
        TableDef table = packs.read().tablesOf("essai.soumission").get(0);
        assertThat(table.policy()).hasSize(2);
        assertThat(answer(table, Map.of("operatorSize", "LARGE", "operatorSector", "HEALTH")))
                .isEqualTo("CONCERNED");
        assertThat(answer(table, Map.of("operatorSize", "SMALL", "operatorSector", "HEALTH")))
                .isEqualTo("NO");
        assertThat(answer(table, Map.of("operatorSize", "SMALL"))).isEqualTo("NONE");
        assertThat(table.rows().get(0).place()).hasToString("essai/tables/operateurs.csv:4");
        assertThat(table.rows().get(0).cells()).containsEntry("remarque", "tout secteur, sans exception");
    }

    @Test
    void an_answer_of_a_table_cites_its_own_text_where_it_has_one() {
        packs.replace(
                "essai/pack.yaml",
                "    article: article",
                "    article: article\n    articles: { essai.soumission: texte }");
        packs.replace("essai/tables/operateurs.csv", "article,remarque", "article,texte,remarque");
        packs.replace("essai/tables/operateurs.csv", "CONCERNED,projet:8,", "CONCERNED,projet:8,projet:9,");
        packs.replace("essai/tables/operateurs.csv", "NO,projet:8,", "NO,projet:8,,");
        packs.replace("essai/tables/operateurs.csv", "NONE,projet:8,", "NONE,projet:8,,");
        TableDef table = packs.read().tablesOf("essai.soumission").get(0);
        assertThat(table.rows().get(0).article("essai.soumission")).hasToString("projet:9");
        assertThat(table.rows().get(1).article("essai.soumission")).hasToString("projet:8");
    }

    @Test
    void a_table_without_question_is_plain_data_without_article() {
        packs.append("commun/pack.yaml", "tables:\n  contacts.csv: { entrees: {}, questions: {} }\n");
        packs.write("commun/tables/contacts.csv", "territoire,nom\n80,CSIRT\n");
        packs.write("commun/messages_fr.properties", "table.contacts=Qui appeler\n");
        packs.write("commun/messages_en.properties", "table.contacts=Whom to call\n");
        TableRow row = packs.read().tables().get(0).rows().get(0);
        assertThat(row.cells()).containsEntry("nom", "CSIRT");
        assertThat(row.source()).isEmpty();
    }

    @Test
    void a_text_that_is_published_nowhere_has_an_empty_address() {
        packs.replace("essai/sources/projet.yaml", "url: https://www.senat.fr/dossier-legislatif/pjl24-033.html\n", "");
        assertThat(packs.read().sources().get("projet").url()).isEmpty();
    }

    @Test
    void a_rule_of_the_index_keeps_its_condition_as_a_tree() {
        RuleDef rule = packs.read().rulesOf("essai.soumission").get(0);
        assertThat(rule.place()).hasToString("essai/regles/soumission.drl:4");
        assertThat(rule.patterns().get(1).condition())
                .contains(new Condition.Any(List.of(
                        new Condition.Test("kind", Op.IN, new Operand.Codes(List.of("COMMUNE", "CC"))),
                        new Condition.Not(
                                new Condition.Test("website", Op.EQUAL, new Operand.Codes(List.of("true")))))));
        assertThat(rule.patterns().get(2).condition())
                .contains(new Condition.Test("inhabitants", Op.GREATER, new Operand.Parameter("essai.seuil")));
        assertThat(rule.patterns().get(3).negated()).isTrue();
    }

    @Test
    void messages_are_in_both_languages_and_french_is_the_one_of_any_other() {
        Messages messages = packs.read().messages();
        String key = "question.essai.notification.remede";
        assertThat(messages.text(key, Locale.FRENCH)).contains("Notifier en ligne,même par étapes.");
        assertThat(messages.text(key, Locale.ITALIAN)).isEqualTo(messages.text(key, Locale.FRENCH));
        assertThat(messages.text(key, Locale.UK)).contains("Notify online, in phases if need be.");
    }

    @Test
    void a_source_folder_without_index_gives_packs_without_rules() {
        assertThat(packs.delete("index.json").read().rules()).isEmpty();
    }

    @Test
    void the_class_path_and_a_folder_give_the_same_packs() throws Exception {
        RuleBook fromFolder = packs.read();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            RuleBook fromClasspath = PackReader.read(PackFiles.onClasspath(loader, "packs"));
            assertThat(fromClasspath.packs()).isEqualTo(fromFolder.packs());
            assertThat(fromClasspath.rules()).isEqualTo(fromFolder.rules());
        }
    }

    @Test
    void one_letter_changed_in_any_file_changes_the_digest_of_its_pack_only() {
        RuleBook before = packs.read();
        RuleBook after = packs.append("essai/JOURNAL.md", "x").read();
        assertThat(after.pack("essai").orElseThrow().digest())
                .isNotEqualTo(before.pack("essai").orElseThrow().digest());
        assertThat(after.pack("commun")).isEqualTo(before.pack("commun"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "fr-FR"})
    void packs_read_the_same_whatever_the_locale_of_the_machine(String tag) {
        Map<String, Pack> expected = packs.read().packs();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(packs.read().packs()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String answer(TableDef table, Map<String, String> codes) {
        return table.lookup(codes).orElseThrow().values().get("essai.soumission");
    }
}
