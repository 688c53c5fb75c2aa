package fr.collectivites.compliance.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.facts.Population;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.PopulationScope;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.Publication;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    @Test
    void subjectsComeInTheOrderOfTheDossier() {
        Dossier dossier = Dossier.builder()
                .consents(Consent.builder("C").build())
                .incidents(Incident.builder("B").build(), Incident.builder("A").build())
                .processings(Processing.builder("P").build())
                .build();

        assertThat(Projection.of(dossier))
                .extracting(SubjectFacts::subject)
                .containsExactly(
                        "collectivity",
                        "collectivity",
                        "collectivity",
                        "collectivity",
                        "collectivity",
                        "processings/P",
                        "incidents/B",
                        "incidents/A",
                        "consents/C");
    }

    @Test
    void ofAnEmptyDossierOnlyTheNamesOfPopulationsAreKnown() {
        assertThat(Projection.of(Dossier.builder().build())).allSatisfy(subject -> {
            int known = subject.type().name().equals("Population") ? 2 : 0;
            assertThat(subject.slots())
                    .filteredOn(slot -> slot != Projection.UNKNOWN)
                    .hasSize(known);
        });
    }

    @Test
    void whatIsKnownIsInItsSlotInTheFormThatRulesRead() {
        SubjectFacts incident = only(Dossier.builder()
                .incidents(Incident.builder("A")
                        .natures(BreachNature.AVAILABILITY)
                        .personsAffected(12)
                        .complaint(complaint -> complaint.filed(false))
                        .build())
                .build());

        assertThat(slot(incident, "natures")).isEqualTo(EnumSet.of(BreachNature.AVAILABILITY));
        assertThat(slot(incident, "personsAffected")).isEqualTo(12L);
        assertThat(slot(incident, "complaintFiled")).isEqualTo(false);
        assertThat(slot(incident, "awareAt")).isSameAs(Projection.UNKNOWN);
    }

    @Test
    void theKeysOfConsentsAreAListOfTexts() {
        SubjectFacts publication = only(Dossier.builder()
                .publications(Publication.builder("P").consentKeys("C-2", "C-1").build())
                .build());

        assertThat(slot(publication, "consentKeys")).isEqualTo(List.of("C-2", "C-1"));
    }

    @Test
    void unknownPopulationsStayUnknownForAllFour() {
        assertThat(populations(Fact.unknown())).containsOnly(Projection.UNKNOWN);
        assertThat(populations(Fact.of(List.of()))).containsOnly(Projection.UNKNOWN);
    }

    @Test
    void oneFigureOfAScopeStandsForBothBasesAndForNoOtherScope() {
        assertThat(populations(Fact.of(List.of(PopulationFigure.totale(30_001)))))
                .containsExactly(30_001L, 30_001L, Projection.UNKNOWN, Projection.UNKNOWN);
    }

    @Test
    void eachBaseKeepsItsOwnFigure() {
        PopulationFigure largest = PopulationFigure.builder()
                .kind(PopulationKind.MUNICIPALE)
                .scope(PopulationScope.LARGEST_MEMBER)
                .inhabitants(700)
                .build();

        assertThat(populations(
                        Fact.of(List.of(PopulationFigure.totale(3_100), PopulationFigure.municipale(3_000), largest))))
                .containsExactly(3_000L, 3_100L, 700L, 700L);
    }

    @Test
    void theLatestYearIsTheOneKept() {
        PopulationFigure before = PopulationFigure.builder()
                .kind(PopulationKind.TOTALE)
                .inhabitants(10)
                .vintage(2022)
                .build();
        PopulationFigure latest = PopulationFigure.builder()
                .kind(PopulationKind.TOTALE)
                .inhabitants(20)
                .vintage(2023)
                .build();

        assertThat(populations(Fact.of(List.of(latest, before)))).startsWith(20L, 20L);
        assertThat(populations(Fact.of(List.of(before, latest)))).startsWith(20L, 20L);
    }

    @Test
    void aPopulationIsSeenByRulesWithItsBaseAndScope() {
        FactType type = FactTypes.byName("Population").orElseThrow();
        Population seen = (Population) Projection.view(type, "collectivity", new Object[] {"TOTALE", "OWN", 30_001L});

        assertThat(seen.getBase()).isEqualTo("TOTALE");
        assertThat(seen.getScope()).isEqualTo("OWN");
        assertThat(seen.getInhabitants()).isEqualTo(30_001);
    }

    @Test
    void typesAreFoundByTheirNameAndByTheirList() {
        assertThat(FactTypes.byName("Incident")).isEqualTo(FactTypes.byListName("incidents"));
        assertThat(FactTypes.byListName("collectivity")).map(FactType::name).contains("Collectivity");
        assertThat(FactTypes.byName("Nobody")).isEmpty();
    }

    private static List<Object> populations(Fact<List<PopulationFigure>> figures) {
        return Projection.of(Dossier.builder()
                        .collectivity(body -> body.populations(figures))
                        .build())
                .stream()
                .filter(subject -> subject.type().name().equals("Population"))
                .map(subject -> slot(subject, "inhabitants"))
                .toList();
    }

    private static SubjectFacts only(Dossier dossier) {
        List<SubjectFacts> subjects = Projection.of(dossier);
        assertThat(subjects).hasSize(6);
        return subjects.get(5);
    }

    private static Object slot(SubjectFacts subject, String property) {
        return subject.slots()[subject.type().fact(property).orElseThrow().slot()];
    }
}
