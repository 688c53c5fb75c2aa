package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableDef;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The part of the packs that answers one question: a broken part is arranged in a fraction of the time of the whole. */
final class Cuts {

    private final RuleBook book;
    private final RuleGraph graph;
    private final Map<String, RuleBook> cuts = new ConcurrentHashMap<>();

    Cuts(RuleBook book, RuleGraph graph) {
        this.book = book;
        this.graph = graph;
    }

    RuleBook of(String question) {
        return cuts.computeIfAbsent(question, this::cut);
    }

    private RuleBook cut(String question) {
        Set<String> kept = new TreeSet<>();
        keep(question, kept);
        Set<String> parameters = new TreeSet<>(book.parameters().keySet());
        parameters.removeIf(id -> kept.stream().noneMatch(one -> graph.names(one, id)));
        return book.only(kept, parameters);
    }

    /** What a question reads, and what its tables answer beside it. */
    private void keep(String question, Set<String> kept) {
        for (String read : graph.upTo(question)) {
            if (kept.add(read)) {
                for (TableDef table : book.tablesOf(read)) {
                    table.questions().keySet().forEach(other -> keep(other, kept));
                }
            }
        }
    }
}
