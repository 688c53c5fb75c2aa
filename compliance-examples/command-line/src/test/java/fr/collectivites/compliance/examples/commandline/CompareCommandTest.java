package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who changes answer: all of France, then two towns beside a threshold. */
class CompareCommandTest {

    @TempDir
    private Path folder;

    private Path towns;

    @BeforeEach
    void two_towns() throws IOException {
        towns = Files.createDirectory(folder.resolve("villes"));
        town("petite", 25_000);
        town("grande", 80_000);
    }

    @Test
    void all_bodies_of_france_are_compared_when_no_folder_is_said() {
        Run run = Run.of(
                "compare",
                "--at",
                "2026-10-07",
                "--and-reading",
                "LAW",
                "--question",
                "nis2.soumission",
                "--format=json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertThat(answer.get("members").asInt()).isGreaterThan(36_000);
        assertThat(answer.get("classes").asInt()).isLessThan(1_000);
        assertThat(answer.get("changes"))
                .isNotEmpty()
                .allMatch(change -> change.get("question").stringValue().equals("nis2.soumission"))
                .allMatch(change -> !change.get("articles").isEmpty());
    }

    @Test
    void a_town_above_the_threshold_of_the_guide_changes_alone() {
        Run run = compare("--reading", "LAW", "--and-reading", "GUIDE", "--question", "nis2.soumission");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 dossiers", "guide-elus:", "grande").doesNotContain("petite");
    }

    @Test
    void the_page_draws_how_many_change_and_says_it_in_words_too() {
        Run run = compare("--and-reading", "LAW", "--question", "nis2.soumission", "--format=html");

        assertThat(run.out()).contains("<svg", "role=\"img\"", "<th scope=\"row\">nis2.soumission</th>");
    }

    @Test
    void own_values_of_one_side_show_whom_they_reach() throws IOException {
        Path own = overlay("valeur: 20000");

        Run run = compare("--and-overlay=" + own, "--question", "nis2.soumission");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("petite").doesNotContain("grande");
    }

    @Test
    void own_values_that_loosen_are_refused_with_both_files() throws IOException {
        Path own = overlay("valeur: 40000");

        Run run = compare("--and-overlay=" + own, "--question", "nis2.soumission");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("seuil.yaml:2:12", "nis2/parametres/seuil-population.yaml:")
                .doesNotContain("\tat ");
    }

    @Test
    void the_date_and_the_questions_are_checked_first() {
        assertThat(Run.of("compare", towns.toString()).code()).isEqualTo(2);
        Run unknown = compare("--question", "nis2.soumision");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("nis2.soumision");
    }

    private Run compare(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "compare";
        arguments[1] = towns.toString();
        arguments[2] = "--at";
        arguments[3] = "2026-10-07";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Run.of(arguments);
    }

    private Path overlay(String value) throws IOException {
        Path own = Files.createDirectory(folder.resolve("maison"));
        Files.writeString(
                own.resolve("seuil.yaml"),
                "id: nis2.guide.seuil-population\nvaleurs: [ { depuis: 2026-01-01, " + value + " } ]\n");
        return own;
    }

    private void town(String name, long inhabitants) throws IOException {
        Files.writeString(
                towns.resolve(name + ".json"),
                "{\"schemaVersion\": 1, \"collectivity\": {\"kind\": \"COMMUNE\", \"populations\": [{\"inhabitants\": "
                        + inhabitants + "}]}}",
                StandardCharsets.UTF_8);
    }
}
