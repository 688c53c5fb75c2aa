package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The town of which half is known: what is certain there is what the whole dossier says, the rest is asked for. */
class HalfKnownTest {

    private static final Set<String> KEPT = Set.of("key", "kind", "schemaVersion");

    private int facts;

    @Test
    void every_second_fact_is_left_out_but_for_the_kind_of_things() {
        ObjectNode town = (ObjectNode) JsonMapper.shared().readTree(Samples.text("ville-20-traitements"));
        leaveOut(town);

        assertThat(JsonMapper.shared().readTree(Samples.text("ville-a-moitie-connue")))
                .isEqualTo(town);
    }

    @Test
    void what_is_certain_of_the_half_is_true_of_the_whole() {
        Assessment half = Samples.assess("ville-a-moitie-connue");
        Assessment whole = Samples.assess("ville-20-traitements");

        for (Finding finding : half.findings()) {
            Finding then = whole.finding(finding.question(), finding.subject()).orElseThrow();
            assertThat(finding.possible()).as("%s", finding).containsAll(then.possible());
            assertThat(finding.diagnostics()).as("%s", finding).isEmpty();
        }
        long open = half.findings().stream()
                .filter(finding -> !finding.determined())
                .count();
        assertThat(open).isBetween(50L, half.findings().size() / 2L);
        assertThat(half.findings().stream().filter(finding -> !finding.determined()))
                .allSatisfy(finding -> assertThat(finding.missing()).isNotEmpty());
    }

    private void leaveOut(ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            if (KEPT.contains(name)) {
                continue;
            }
            if (value instanceof ObjectNode inner) {
                leaveOut(inner);
            } else if (value.isArray() && value.path(0).isObject()) {
                value.forEach(element -> leaveOut((ObjectNode) element));
            } else if (++facts % 2 == 0) {
                object.remove(name);
            }
        }
    }
}
