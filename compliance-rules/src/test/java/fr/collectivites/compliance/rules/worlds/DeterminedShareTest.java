package fr.collectivites.compliance.rules.worlds;

import static fr.collectivites.compliance.rules.worlds.Town.COMPLIANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A library that always shrugs would keep every other promise: so many findings are certain, question by question. */
class DeterminedShareTest {

    private static final int TOWNS = 45;

    /** The floor of a question that the list does not name yet. */
    private static final int USUAL_FLOOR = 10;

    @Test
    void a_stated_share_of_the_findings_is_certain_when_three_facts_in_ten_are_missing() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (Scene scene : Scene.values()) {
            for (int seed = 0; seed < TOWNS; seed++) {
                Reading reading = Reading.values()[seed * Reading.values().length / TOWNS];
                count(Town.oneDay(scene, seed, 0.7), reading, counts);
            }
        }
        Map<String, Object> floors = floors();
        counts.forEach((question, count) -> {
            int share = count[0] / count[1];
            int floor = (Integer) floors.getOrDefault(question, USUAL_FLOOR);
            System.out.printf(Locale.ROOT, "%-42s certain %3d %%, floor %3d %%%n", question, share, floor);
            assertThat(share).as(question).isGreaterThanOrEqualTo(floor);
        });
        assertThat(counts.keySet()).containsAll(floors.keySet());
    }

    private static void count(Town town, Reading reading, Map<String, int[]> counts) {
        for (Finding finding :
                COMPLIANCE.assess(town.dossier(), town.asOf(), reading).findings()) {
            int[] count = counts.computeIfAbsent(finding.question(), q -> new int[2]);
            count[0] += finding.determined() ? 100 : 0;
            count[1]++;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> floors() throws IOException {
        try (InputStream in = DeterminedShareTest.class.getResourceAsStream("/worlds/determined-floors.yaml")) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }
}
