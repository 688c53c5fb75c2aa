package fr.collectivites.compliance.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.rules.scenarios.ShippedPacks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is broken in a pack, some scenario fails. */
@Tag("mutation")
class MutationTest {

    @Test
    void every_rule_value_and_row_is_watched_by_a_scenario() throws IOException {
        Set<String> pending = pending();
        long start = System.nanoTime();

        MutationReport report = new Mutation(
                        ShippedPacks.book(),
                        new DroolsRuleEngine(),
                        ShippedPacks.scenarios(),
                        ExcuseReader.readAll(ShippedPacks.SOURCES))
                .run(pack -> !pending.contains(pack));

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
