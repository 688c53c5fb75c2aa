package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops each row of each table in turn; tables that answer no question are data for readers and are left alone. */
final class RowMutants {

    private final RuleGraph graph;

    RowMutants(RuleGraph graph) {
        this.graph = graph;
    }

    List<Mutant> of(RuleBook book) {
        List<Mutant> mutants = new ArrayList<>();
        for (TableDef table : book.tables()) {
            Map<String, Integer> seen = new HashMap<>();
            for (TableRow row : table.questions().isEmpty() ? List.<TableRow>of() : table.rows()) {
                String cells = String.join("|", row.inputs());
                int times = seen.merge(cells, 1, Integer::sum);
                mutants.add(mutant(table, row, cells + (times == 1 ? "" : "#" + times)));
            }
        }
        return mutants;
    }

    private Mutant mutant(TableDef table, TableRow row, String cells) {
        List<String> questions = List.copyOf(table.questions().keySet());
        String reason = "table:" + table.name() + ":" + row.place().line();
        return new Mutant(
                new Survivor(
                        "ligne:" + table.name() + ":" + cells,
                        table.pack(),
                        row.place().file() + ":" + row.place().line(),
                        "ligne « " + row.cells() + " » ôtée",
                        "écrire un cas de " + String.join(" ou de ", questions) + " où " + inputs(table, row)
                                + ", que nulle autre ligne ne tranche pareillement"),
                book -> book.with(book.packs()
                        .get(table.pack())
                        .tables()
                        .get(table.name())
                        .without(row)),
                trial -> questions.stream()
                        .anyMatch(question -> graph.upTo(trial.question()).contains(question)),
                trial -> trial.restsOn(reason) ? 2 : questions.contains(trial.question()) ? 1 : 0);
    }

    private static String inputs(TableDef table, TableRow row) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < table.properties().size(); i++) {
            if (!row.inputs().get(i).isEmpty()) {
                given.add(table.properties().get(i) + " vaut " + row.inputs().get(i));
            }
        }
        return given.isEmpty() ? "rien d'autre ne convient" : String.join(", ", given);
    }
}
