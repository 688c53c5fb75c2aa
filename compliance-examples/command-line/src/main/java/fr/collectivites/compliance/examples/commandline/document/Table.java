package fr.collectivites.compliance.examples.commandline.document;

import java.util.List;

/**
 * A table whose first column names each row.
 *
 * @param caption what it shows, not null
 * @param headers the headings of the columns, not null
 * @param rows the rows, each as long as the headings, not null
 */
public record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a row is not as long as the headings
     */
    public Table {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headers.size()) {
                throw new IllegalArgumentException(row + " has not " + headers.size() + " cells");
            }
        }
    }

    /** Says whether a column holds figures, which line up on the right. */
    boolean figures(int column) {
        return column > 0
                && !rows.isEmpty()
                && rows.stream().map(row -> row.get(column)).allMatch(Table::figure);
    }

    private static boolean figure(String cell) {
        return cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '\u202f' || c == ',' || c == '–');
    }
}
