package fr.collectivites.compliance.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A table shipped beside a class: lines that start with # are its policy, then a header row, then rows. */
public final class ResourceTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private ResourceTable() {}

    /**
     * Reads every row; a row that cannot be read is refused with its line, never skipped.
     *
     * @param owner the class beside which the table lies, not null
     * @param name the file name of the table, not null
     * @param row makes a value of a row, not null
     * @param <T> the type of the values
     * @return the values, in the order of the rows, not null
     * @throws IllegalStateException when the table is missing or a row is wrong; the message names file and line
     */
    public static <T> List<T> read(Class<?> owner, String name, Function<CSVRecord, T> row) {
        try (InputStream bytes = owner.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + ": missing beside " + owner.getName() + "; the jar is damaged");
            }
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                    CSVParser parser = FORMAT.parse(text)) {
                return rows(name, parser, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    private static <T> List<T> rows(String name, CSVParser parser, Function<CSVRecord, T> row) {
        List<T> values = new ArrayList<>();
        for (CSVRecord csv : parser) {
            try {
                if (!csv.isConsistent()) {
                    throw new IllegalArgumentException(csv.size() + " cells where the header has "
                            + parser.getHeaderNames().size());
                }
                values.add(row.apply(csv));
            } catch (RuntimeException e) {
                throw new IllegalStateException(name + ":" + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(values);
    }
}
