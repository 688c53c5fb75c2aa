package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.law.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An answer that depends on which population counts.
 *
 * @param row the body and its answers, not null
 * @param question the question, not null
 * @param reading the reading, not null
 */
record Borderline(Census.Row row, String question, Reading reading) {

    /** Finds all answers that depend on the basis, in the order of the bodies. */
    static List<Borderline> among(List<Census.Row> rows) {
        List<Borderline> found = new ArrayList<>();
        for (Census.Row row : rows) {
            for (String question : Census.QUESTIONS) {
                for (Reading reading : Reading.values()) {
                    Borderline candidate = new Borderline(row, question, reading);
                    if (candidate.known().stream().distinct().count() > 1) {
                        found.add(candidate);
                    }
                }
            }
        }
        return found;
    }

    /** The values on the bases for which a population is published: what nobody counted hangs on nothing. */
    private List<String> known() {
        return Arrays.stream(Basis.values())
                .filter(basis -> row.body().own().containsKey(basis))
                .map(this::value)
                .toList();
    }

    private String value(Basis basis) {
        return row.values().get(new Census.Key(question, reading, basis));
    }

    /** The values, in the order of the bases. */
    List<String> values() {
        return Arrays.stream(Basis.values()).map(this::value).toList();
    }
}
