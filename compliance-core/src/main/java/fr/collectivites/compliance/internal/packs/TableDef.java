package fr.collectivites.compliance.internal.packs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of the law, which answers questions: the first row that fits wins.
 *
 * <p>A table without question is plain data, such as contacts, and its rows have no article.
 *
 * @param name the name of the file without its ending, not null
 * @param pack the id of its pack, not null
 * @param path the path of the file, not null
 * @param policy the lines at the top of the file, without their {@code #}, not null
 * @param properties the facts of the subject that are compared, in the order of the file, not null
 * @param questions the questions that it answers, each with its column, not null
 * @param rows the rows, in the order of the file, not null
 */
public record TableDef(
        String name,
        String pack,
        String path,
        List<String> policy,
        List<String> properties,
        Map<String, String> questions,
        List<TableRow> rows) {

    /** Copies the collections and checks that nothing is missing. */
    public TableDef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(path, "path");
        policy = List.copyOf(policy);
        properties = List.copyOf(properties);
        questions = Sorted.copy(questions);
        rows = List.copyOf(rows);
    }

    /**
     * Returns the table without one row.
     *
     * @param left the row to leave out, this very one and not its equals, not null
     * @return the table, not null
     */
    public TableDef without(TableRow left) {
        return withRows(rows.stream().filter(row -> row != left).toList());
    }

    /**
     * Returns the table with other answers in one row.
     *
     * @param changed the row to change, this very one and not its equals, not null
     * @param values the value that it gives to each question, not null
     * @return the table, not null
     */
    public TableDef with(TableRow changed, Map<String, String> values) {
        return withRows(rows.stream()
                .map(row -> row != changed
                        ? row
                        : new TableRow(row.inputs(), values, row.source(), row.sources(), row.cells(), row.place()))
                .toList());
    }

    private TableDef withRows(List<TableRow> others) {
        return new TableDef(name, pack, path, policy, properties, questions, others);
    }

    /**
     * Finds the first row that fits.
     *
     * @param codes the code of each property of {@link #properties()}, not null; a property left out fits blank cells
     *     only
     * @return the row, empty when none fits
     */
    public Optional<TableRow> lookup(Map<String, String> codes) {
        for (TableRow row : rows) {
            if (fits(row, codes)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private boolean fits(TableRow row, Map<String, String> codes) {
        for (int i = 0; i < properties.size(); i++) {
            if (!row.accepts(i, codes.getOrDefault(properties.get(i), ""))) {
                return false;
            }
        }
        return true;
    }
}
