package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.collectivites.compliance.facts.Conclusion;
import fr.collectivites.compliance.spi.Firing;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledRulesTest {

    private static final CompiledRules RULES = CompiledRules.of(PackCopy.original());

    @TempDir
    private Path folder;

    @Test
    void every_form_that_the_lint_lets_through_compiles_and_fires() {
        assertThat(RULES.engine().ruleNames())
                .containsExactlyInAnyOrder(
                        "essai-grande",
                        "essai-petite",
                        "essai-classe-grave",
                        "essai-classe-aucun",
                        "essai-notifier",
                        "essai-notifie");
        List<Object> facts = List.of(
                new Conclusion("socle.concernee", "collectivity", "YES"),
                new Conclusion("essai.classe", "incidents/INC-1", "GRAVE"));
        assertThat(RULES.engine().fire(facts, Set.of("essai-notifier")))
                .containsExactly(new Firing("essai-notifier", Firing.Verb.CONCLUDE, "incidents/INC-1", "YES"));
    }

    @Test
    void the_index_comes_with_the_rules() {
        assertThat(RULES.index()).isEqualTo(RuleIndexWriter.write(DrlLint.of(PackCopy.original())));
    }

    @Test
    void wrong_rules_are_refused_before_they_are_compiled() {
        PackCopy.in(folder).patch("essai/regles/grande.drl", "$c, \"YES\"", "$c, \"OUI\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledRules.engine(folder))
                .withMessage("essai/regles/grande.drl:17:29: unknown answer \"OUI\"; known: NO, YES");
    }
}
