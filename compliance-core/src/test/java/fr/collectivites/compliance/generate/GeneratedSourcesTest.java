package fr.collectivites.compliance.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builders, views and projections follow from the records.
 *
 * <p>After a change of a record: {@code mvn -pl compliance-core test -Dtest=GeneratedSourcesTest -Dgenerate=true
 * -Dmaven.main.skip=true} without {@code clean}, then {@code mvn spotless:apply}. White space is not compared, so that
 * the formatter has the last word.
 */
class GeneratedSourcesTest {

    private static final Path MAIN = Path.of("src", "main");

    @Test
    void theCheckedInSourcesFollowFromTheRecords(@TempDir Path scratch) throws IOException {
        boolean generate = Boolean.getBoolean("generate");
        List<String> behind = new ArrayList<>();
        for (Map.Entry<String, String> source :
                GeneratedSources.of(MAIN, scratch).entrySet()) {
            Path file = MAIN.resolve("java").resolve(source.getKey());
            if (generate) {
                Files.writeString(file, source.getValue());
            } else if (!Files.exists(file) || !bare(Files.readString(file)).equals(bare(source.getValue()))) {
                behind.add(source.getKey());
            }
        }
        assertThat(behind)
                .as("sources behind their record: run with -Dgenerate=true to rewrite, see the comment of this test")
                .isEmpty();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
