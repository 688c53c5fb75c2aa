package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param inputs the code of each input, in the order of {@link TableDef#properties()}; blank means any, not null
 * @param values the value of each question of the table, not null
 * @param source the article that says so; empty in a table of data, which answers no question, not null
 * @param sources the article of a question that has a column of its own, by question; not null
 * @param cells every cell by column, in the order of the columns, not null
 * @param place where it is written, not null
 */
public record TableRow(
        List<String> inputs,
        Map<String, String> values,
        Optional<ArticleRef> source,
        Map<String, ArticleRef> sources,
        Map<String, String> cells,
        Place place) {

    /** Copies the collections and checks that nothing is missing. */
    public TableRow {
        inputs = List.copyOf(inputs);
        values = Sorted.copy(values);
        Objects.requireNonNull(source, "source");
        sources = Sorted.copy(sources);
        cells = Sorted.sameOrder(cells);
        Objects.requireNonNull(place, "place");
    }

    /**
     * Returns the article that answers a question.
     *
     * @param question id of the question, not null
     * @return the article, not null
     * @throws IllegalStateException in a table of data, which answers no question
     */
    public ArticleRef article(String question) {
        ArticleRef own = sources.get(question);
        return own != null
                ? own
                : source.orElseThrow(
                        () -> new IllegalStateException(place + " answers no question and has no article"));
    }

    /** Says whether an input accepts a code: it is blank, or it is this very code. */
    public boolean accepts(int input, String code) {
        String wanted = inputs.get(input);
        return wanted.isEmpty() || wanted.equals(code);
    }
}
