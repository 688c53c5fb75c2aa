package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture of maturity by theme can be drawn: each question has one theme, and each theme a name. */
class ThemesTest {

    private static final Path PACKS = Path.of("src/main/resources/packs");

    @ParameterizedTest
    @ValueSource(strings = {"hygiene", "fournisseur"})
    void everyQuestionHasOneThemeAndNoThemeIsForAnUnknownQuestion(String pack) throws IOException {
        List<String> questions = questions(pack);

        assertThat(questions).isNotEmpty();
        assertThat(column(pack + "/tables/themes.csv", 0)).containsExactlyInAnyOrderElementsOf(questions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hygiene", "fournisseur"})
    void everyThemeHasAName(String pack) throws IOException {
        assertThat(column("hygiene/tables/libelles-themes.csv", 0))
                .doesNotHaveDuplicates()
                .containsAll(column(pack + "/tables/themes.csv", 1));
    }

    private static List<String> questions(String pack) throws IOException {
        Pattern id = Pattern.compile("(?m)^  (" + pack + "\\.[a-z0-9-]+):$");
        Matcher found = id.matcher(Files.readString(PACKS.resolve(pack).resolve("pack.yaml")));
        return found.results().map(result -> result.group(1)).toList();
    }

    private static List<String> column(String table, int index) throws IOException {
        return Files.readAllLines(PACKS.resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",")[index])
                .toList();
    }
}
