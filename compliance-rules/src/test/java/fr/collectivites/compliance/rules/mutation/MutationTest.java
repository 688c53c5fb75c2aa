package fr.collectivites.compliance.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MutationTest {

    @Test
    void every_rule_value_and_row_is_watched() {
        long a = System.nanoTime();
        Mutation mutation = Mutation.of(Path.of("target", "classes", "packs"), new DroolsRuleEngine());
        MutationReport report = mutation.run(pack -> true);
        System.out.println((System.nanoTime() - a) / 1_000_000 + " ms " + report.mutants() + " " + report.plays());
        report.survivors().forEach(s -> System.out.println("SURV " + s));
    }
}
