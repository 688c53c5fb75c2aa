package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A question that a table answers: the first row whose input cells are blank or equal what is so. */
record TableQuestion(String question, TableDef table, List<TableInput> inputs) {

    static TableQuestion of(String question, TableDef table) {
        return new TableQuestion(
                question, table, table.properties().stream().map(TableInput::of).toList());
    }

    /** The questions whose answers are inputs of the table. */
    List<String> inputQuestions() {
        return inputs().stream().flatMap(input -> input.question().stream()).toList();
    }

    String answer(TableRow row) {
        return row.values().get(question);
    }

    Optional<TableRow> row(Function<TableInput, String> codeOfInput) {
        List<String> codes = inputs().stream().map(codeOfInput).toList();
        for (TableRow row : table.rows()) {
            boolean fits = true;
            for (int i = 0; i < codes.size() && fits; i++) {
                fits = row.accepts(i, codes.get(i));
            }
            if (fits) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Adds what is unknown and could still pick another row. */
    void reach(SubjectFacts self, Relevance.Reach reach, Relevance relevance) {
        reach.visible.add(self);
        List<TableRow> possible = new ArrayList<>();
        boolean someRowSurely = false;
        for (TableRow row : table.rows()) {
            Truth truth = matches(row, self, relevance);
            if (truth != Truth.FALSE) {
                possible.add(row);
            }
            if (truth == Truth.TRUE) {
                someRowSurely = true;
                break;
            }
        }
        for (TableRow row : possible) {
            reach.values.add(answer(row));
        }
        for (int i = 0; i < table.properties().size(); i++) {
            if (reach.values.size() == 1 && someRowSurely) {
                includeInputQuestion(i, self, reach, relevance);
            } else {
                varies(i, possible, self, reach, relevance);
            }
        }
    }

    private void includeInputQuestion(int input, SubjectFacts self, Relevance.Reach reach, Relevance relevance) {
        TableInput source = inputs().get(input);
        if (source.asksQuestion(self)) {
            reach.include(relevance.ofAnswer(source.question().orElseThrow(), self));
        }
    }

    private void varies(
            int input, List<TableRow> possible, SubjectFacts self, Relevance.Reach reach, Relevance relevance) {
        TableInput source = inputs().get(input);
        if (source.asksQuestion(self)) {
            reach.include(relevance.ofAnswer(source.question().orElseThrow(), self));
            return;
        }
        Set<String> codes = new TreeSet<>();
        for (TableRow row : possible) {
            if (!row.inputs().get(input).isEmpty()) {
                codes.add(row.inputs().get(input));
            }
        }
        FactDef fact = source.fact(self);
        if (!codes.isEmpty() && relevance.world().unknown(self, fact)) {
            reach.unknown.add(new Dimension.OfFact(self, fact), new Probe(Op.IN, List.copyOf(codes), List.of()));
        }
    }

    private Truth matches(TableRow row, SubjectFacts self, Relevance relevance) {
        Truth result = Truth.TRUE;
        for (int i = 0; i < table.properties().size(); i++) {
            String cell = row.inputs().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            Truth truth = matches(cell, inputs().get(i), self, relevance);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    private static Truth matches(String cell, TableInput input, SubjectFacts self, Relevance relevance) {
        if (input.asksQuestion(self)) {
            Set<String> values = relevance.ofAnswer(input.question().orElseThrow(), self).values;
            return !values.contains(cell) ? Truth.FALSE : values.size() == 1 ? Truth.TRUE : Truth.UNKNOWN;
        }
        FactDef fact = input.fact(self);
        return relevance.world().unknown(self, fact)
                ? Truth.UNKNOWN
                : Truth.of(cell.equals(Codes.of(relevance.world().value(self, fact))));
    }
}
