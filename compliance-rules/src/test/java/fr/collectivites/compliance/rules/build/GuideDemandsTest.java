package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of what the guides ask: each demand has a question, and each question is one of the packs. */
class GuideDemandsTest {

    private static final Pattern QUESTION = Pattern.compile("`([a-z0-9-]+\\.[a-z0-9-]+)`");

    @Test
    void every_demand_is_answered_by_questions_that_exist() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("DEMANDES-DES-GUIDES.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Demande "))
                .toList();
        List<String> questions = Compliance.create().questions();

        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            assertThat(cells).hasSize(3);
            assertThat(cells[1]).isNotBlank();
            assertThat(QUESTION.matcher(cells[2]).results().map(GuideDemandsTest::id))
                    .as(row)
                    .isNotEmpty()
                    .isSubsetOf(questions);
        });
    }

    private static String id(MatchResult found) {
        return found.group(1);
    }
}
