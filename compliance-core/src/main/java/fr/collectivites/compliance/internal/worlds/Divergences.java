package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Divergence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the other readings answer otherwise. */
public final class Divergences {

    private Divergences() {}

    /**
     * Compares findings with those of the two other readings.
     *
     * @param findings the findings, not null
     * @param reading their reading, not null
     * @param assess assesses the same dossier under another reading, not null
     * @return the divergences, by question, subject and reading, not null
     */
    public static List<Divergence> between(
            List<Finding> findings, Reading reading, Function<Reading, List<Finding>> assess) {
        Map<Subjected, Map<Reading, Finding>> others = new HashMap<>();
        for (Reading other : Reading.values()) {
            if (other != reading) {
                for (Finding finding : assess.apply(other)) {
                    others.computeIfAbsent(new Subjected(finding.question(), finding.subject()), k -> new HashMap<>())
                            .put(other, finding);
                }
            }
        }
        List<Divergence> divergences = new ArrayList<>();
        for (Finding finding : findings) {
            Map<Reading, Finding> same = others.get(new Subjected(finding.question(), finding.subject()));
            for (Reading other : Reading.values()) {
                if (other != reading && differs(finding, same.get(other))) {
                    divergences.add(divergence(same.get(other)));
                }
            }
        }
        return divergences;
    }

    private static boolean differs(Finding one, Finding other) {
        return one.answer() != other.answer() || !one.value().equals(other.value());
    }

    private static Divergence divergence(Finding other) {
        return new Divergence(
                other.question(),
                other.subject(),
                other.reading(),
                other.answer(),
                other.value().orElse(other.answer().name()),
                other.force());
    }
}
