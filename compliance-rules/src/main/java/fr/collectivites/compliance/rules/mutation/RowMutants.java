package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops each row of each table in turn, or gives it other answers where a later row would say the same in its place.
 *
 * <p>Tables that answer no question are data for readers and are left alone.
 */
final class RowMutants {

    private final RuleBook book;
    private final RuleGraph graph;

    RowMutants(RuleBook book, RuleGraph graph) {
        this.book = book;
        this.graph = graph;
    }

    List<Mutant> all() {
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
        boolean repeated = repeatedLater(table, row);
        TableDef changed = repeated ? table.with(row, otherAnswers(row)) : table.without(row);
        return new Mutant(
                new Survivor(
                        "ligne:" + table.name() + ":" + cells,
                        table.pack(),
                        row.place().file() + ":" + row.place().line(),
                        "ligne « " + String.join(",", row.cells().values()) + " »"
                                + (repeated ? " : réponses changées" : " ôtée"),
                        "écrire un cas de " + String.join(" ou de ", questions) + " où " + inputs(table, row)
                                + ", sans qu'une ligne d'avant convienne"),
                broken -> broken.with(changed),
                trial -> questions.stream()
                        .anyMatch(question -> graph.upTo(trial.question()).contains(question)),
                trial -> trial.restsOn(reason) ? 2 : questions.contains(trial.question()) ? 1 : 0);
    }

    /** Whether, for all that the row accepts, a later row gives the same answers, and rows between do not step in. */
    private static boolean repeatedLater(TableDef table, TableRow row) {
        for (TableRow later : table.rows().subList(table.rows().indexOf(row) + 1, table.rows().size())) {
            boolean meets = true;
            boolean takesAll = true;
            for (int i = 0; i < row.inputs().size(); i++) {
                String cell = later.inputs().get(i);
                takesAll &= later.accepts(i, row.inputs().get(i));
                meets &= cell.isEmpty()
                        || row.inputs().get(i).isEmpty()
                        || cell.equals(row.inputs().get(i));
            }
            if (meets && !later.values().equals(row.values())) {
                return false;
            }
            if (takesAll) {
                return true;
            }
        }
        return false;
    }

    private Map<String, String> otherAnswers(TableRow row) {
        Map<String, String> others = new HashMap<>();
        row.values()
                .forEach((question, value) -> others.put(
                        question,
                        book.questions().get(question).values().keySet().stream()
                                .filter(other -> !other.equals(value))
                                .findFirst()
                                .orElse(value)));
        return others;
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
