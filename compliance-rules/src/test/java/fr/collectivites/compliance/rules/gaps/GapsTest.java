package fr.collectivites.compliance.rules.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.rules.scenarios.ShippedPacks;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In every world, at every date and under every reading, each question has one answer. */
@Tag("gaps")
class GapsTest {

    @Test
    void every_world_has_one_answer_and_every_rule_speaks_somewhere() {
        long start = System.nanoTime();

        GapReport report =
                new GapSearch(ShippedPacks.book(), new DroolsRuleEngine(), ShippedPacks.scenarios()).run(pack -> true);

        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("gaps: " + report.periods() + " states of the law in " + time.toMillis() + " ms");
        assertThat(report.gaps()).isEmpty();
        assertThat(report.silent()).isEmpty();
    }
}
