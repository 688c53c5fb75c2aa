package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.examples.commandline.territory.Body;
import fr.collectivites.compliance.examples.commandline.territory.TerritoryData;
import fr.collectivites.compliance.model.CollectivityKind;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerritoryCommandTest {

    @Test
    void holds_the_bodies_of_2026() {
        Map<CollectivityKind, Long> kinds =
                TerritoryData.read().stream().collect(Collectors.groupingBy(Body::kind, Collectors.counting()));

        assertThat(kinds)
                .containsOnly(
                        Map.entry(CollectivityKind.COMMUNE, 34_969L),
                        Map.entry(CollectivityKind.CC, 989L),
                        Map.entry(CollectivityKind.CA, 230L),
                        Map.entry(CollectivityKind.CU, 14L),
                        Map.entry(CollectivityKind.METROPOLE, 21L),
                        Map.entry(CollectivityKind.METROPOLE_DE_LYON, 1L));
    }

    @Test
    void classes_bodies_on_each_population_and_lists_those_that_hang_on_it() {
        Run run = Run.of("territory", "--at=2026-11-22", "--departement=24");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("municipale", "totale", "COG")
                .containsPattern("Périgueux \\(24\\) +29\u202f876 +31\u202f360 +29\u202f055")
                .containsPattern("CA Le Grand Périgueux \\(24\\).*importante / essentielle / importante")
                .contains("Licence Ouverte 2.0");
        assertThat(run.err()).contains("#");
    }

    @Test
    void needs_a_date_and_a_departement_that_exists() {
        assertThat(Run.of("territory").code()).isEqualTo(2);
        assertThat(Run.of("territory", "--at=2026-11-22", "--departement=99").code())
                .isEqualTo(2);
    }
}
