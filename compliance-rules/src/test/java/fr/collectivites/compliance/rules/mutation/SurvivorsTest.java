package fr.collectivites.compliance.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.rules.scenarios.ShippedPacks;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told to a jurist whose scenarios are too few: here one alone, far from every limit. */
class SurvivorsTest {

    private static RuleBook book;
    private static MutationReport report;

    private static final String ONE_TOWN = """
            question: nis2.soumission
            cas:
              - nom: Une ville de 80 000 habitants est concernée selon le guide
                date: 2026-10-07
                faits: { collectivity: { kind: COMMUNE, populations: [{ kind: TOTALE, inhabitants: 80000 }] } }
                attendu: { reponse: %s }
            """;

    @BeforeAll
    static void play_one_scenario() {
        book = ShippedPacks.book();
        List<Excuse> excuses =
                List.of(excuse("ligne:operateurs:CC||||||"), excuse("regle:nis2-n-existe-pas"), excuse(spoken()));
        report = mutation("OUI", excuses).run("nis2"::equals);
    }

    @Test
    void a_rule_that_spoke_is_watched_and_another_is_not() {
        assertThat(report.survivors()).extracting(Survivor::id).doesNotContain(spoken());
        assertThat(report.survivors())
                .filteredOn(survivor -> survivor.id().equals("regle:nis2-gouvernance-due"))
                .singleElement()
                .satisfies(survivor -> {
                    assertThat(survivor.place()).matches("nis2/regles/gouvernance\\.drl:\\d+");
                    assertThat(survivor.remedy()).contains("écrire un cas de nis2.gouvernance");
                });
    }

    @Test
    void a_threshold_far_away_is_moved_without_notice() {
        assertThat(report.survivors())
                .filteredOn(survivor -> survivor.id().startsWith("valeur:nis2.guide.seuil-population@"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(survivor ->
                        assertThat(survivor.place()).matches("nis2/parametres/seuil-population\\.yaml:\\d+"));
    }

    @Test
    void an_excuse_counts_only_for_what_survives() {
        assertThat(report.excused()).extracting(Survivor::id).containsExactly("ligne:operateurs:CC||||||");
        assertThat(report.useless())
                .extracting(Excuse::mutant)
                .containsExactlyInAnyOrder("regle:nis2-n-existe-pas", spoken());
        assertThat(report.clean()).isFalse();
    }

    @Test
    void a_scenario_that_fails_already_is_named() {
        assertThatThrownBy(() -> mutation("NON", List.of()).run(pack -> true))
                .hasMessageContaining("nis2/scenarios/ville.yaml:3")
                .hasMessageContaining("échouent déjà");
    }

    private static Excuse excuse(String mutant) {
        return new Excuse(mutant, "pour essai", "nis2/mutation-excuses.yaml, excuse 1");
    }

    private static Mutation mutation(String answer, List<Excuse> excuses) {
        List<Scenario> scenarios = ScenarioReader.read(ONE_TOWN.formatted(answer), "nis2/scenarios/ville.yaml");
        return new Mutation(book, new DroolsRuleEngine(), scenarios, excuses);
    }

    /** The rule that answers the one scenario. */
    private static String spoken() {
        List<Scenario> scenarios = ScenarioReader.read(ONE_TOWN.formatted("OUI"), "nis2/scenarios/ville.yaml");
        return "regle:"
                + new Baseline(book, new DroolsRuleEngine())
                        .trials(scenarios)
                        .get(0)
                        .finding()
                        .because()
                        .get(0)
                        .rule();
    }
}
