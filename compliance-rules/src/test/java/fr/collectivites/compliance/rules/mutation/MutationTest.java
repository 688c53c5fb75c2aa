package fr.collectivites.compliance.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is broken in a pack, some scenario fails. */
@Tag("mutation")
class MutationTest {

    private static final Path PACKS = Path.of("target", "classes", "packs");

    @Test
    void every_rule_value_and_row_is_watched_by_a_scenario() throws IOException {
        Set<String> pending = pending();
        long start = System.nanoTime();

        MutationReport report = Mutation.of(PACKS, new DroolsRuleEngine()).run(pack -> !pending.contains(pack));

        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("mutation: " + report.mutants() + " mutants, " + report.scenarios() + " scenarios, "
                + report.plays() + " plays in " + time.toMillis() + " ms; packs still pending: " + pending);
        assertThat(report.mutants()).isPositive();
        assertThat(report.survivors()).isEmpty();
        assertThat(report.useless()).isEmpty();
    }

    private static Set<String> pending() throws IOException {
        try (InputStream in = MutationTest.class.getResourceAsStream("/mutation/pending-packs.txt")) {
            return new String(Objects.requireNonNull(in, "pending-packs.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
