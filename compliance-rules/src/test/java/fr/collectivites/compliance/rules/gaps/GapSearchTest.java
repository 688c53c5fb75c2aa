package fr.collectivites.compliance.rules.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.worlds.Assessor;
import fr.collectivites.compliance.internal.worlds.Flaw;
import fr.collectivites.compliance.internal.worlds.LawOfDay;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.rules.scenarios.ShippedPacks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packs with a hole made on purpose: the search must fall into it. */
class GapSearchTest {

    private static final Period TODAY =
            new Period(AsOf.of(LocalDate.of(2026, 10, 7), ZoneId.of("Europe/Paris")), Reading.GUIDE);

    private static RuleBook holed;

    @BeforeAll
    static void take_a_rule_away() {
        holed = ShippedPacks.book().withoutRule("incident-registre-sans-violation");
    }

    private static List<Flaw> flaws() {
        return law(holed).flaws(BlankDossier.make(), TODAY.asOf()).stream()
                .filter(flaw -> flaw.question().equals("violation.registre"))
                .toList();
    }

    private static LawOfDay law(RuleBook book) {
        return LawOfDay.of(book, new DroolsRuleEngine(), Assessor.USUAL_GUARD, TODAY.asOf(), TODAY.reading());
    }

    @Test
    void a_world_that_no_rule_answers_is_found() {
        assertThat(flaws()).extracting(Flaw::kind).containsOnly(Diagnostic.Kind.GAP);
    }

    @Test
    void the_counter_example_shows_the_hole_when_it_is_played() {
        String text = CounterExample.of(flaws().get(0), TODAY);
        Scenario scenario =
                ScenarioReader.read(text, "incident/scenarios/trou.yaml").get(0);
        Dossier dossier = Compliance.create().read(scenario.dossier());

        Finding finding = law(holed)
                .ask(dossier, scenario.question(), scenario.subject().orElseThrow(), scenario.asOf())
                .orElseThrow();

        assertThat(finding.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.GAP);
    }
}
