package fr.collectivites.compliance.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.rules.scenarios.ShippedPacks;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is broken in a pack, some scenario fails. */
@Tag("mutation")
class MutationTest {

    @Test
    void every_rule_value_and_row_is_watched_by_a_scenario() {
        long start = System.nanoTime();

        MutationReport report = new Mutation(
                        ShippedPacks.book(),
                        new DroolsRuleEngine(),
                        ShippedPacks.scenarios(),
                        ExcuseReader.readAll(ShippedPacks.SOURCES))
                .run(pack -> true);

        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("mutation: " + report.mutants() + " mutants, " + report.scenarios() + " scenarios, "
                + report.plays() + " plays in " + time.toMillis() + " ms");
        assertThat(report.mutants()).isPositive();
        assertThat(report.survivors()).isEmpty();
        assertThat(report.useless()).isEmpty();
    }
}
