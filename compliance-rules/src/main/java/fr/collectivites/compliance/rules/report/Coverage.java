package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.ArticleDef;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.SourceDef;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.law.ArticleRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What rests on each article: rules, rows of tables, dated values. */
final class Coverage {

    /** A row with its table. */
    record Row(TableDef table, TableRow row) {}

    private final RuleBook book;
    private final Map<ArticleRef, Set<RuleDef>> rules = new HashMap<>();
    private final Map<ArticleRef, Set<Row>> rows = new HashMap<>();
    private final Map<ArticleRef, Set<ParameterDef>> values = new HashMap<>();

    Coverage(RuleBook book) {
        this.book = book;
        for (RuleDef rule : book.rules()) {
            rule.articles().forEach(article -> add(rules, article, rule));
        }
        for (TableDef table : book.tables()) {
            for (TableRow row : table.rows()) {
                Set<ArticleRef> articles = new TreeSet<>(row.sources().values());
                row.source().ifPresent(articles::add);
                articles.forEach(article -> add(rows, article, new Row(table, row)));
            }
        }
        for (ParameterDef parameter : book.parameters().values()) {
            parameter.timeline().values().forEach(value -> add(values, value.article(), parameter));
        }
    }

    private static <T> void add(Map<ArticleRef, Set<T>> map, ArticleRef article, T thing) {
        map.computeIfAbsent(article, any -> new LinkedHashSet<>()).add(thing);
    }

    List<RuleDef> rules(ArticleRef article) {
        return List.copyOf(rules.getOrDefault(article, Set.of()));
    }

    List<Row> rows(ArticleRef article) {
        return List.copyOf(rows.getOrDefault(article, Set.of()));
    }

    List<ParameterDef> values(ArticleRef article) {
        return List.copyOf(values.getOrDefault(article, Set.of()));
    }

    /** Says whether a rule, a row or a value rests on the article itself. */
    boolean direct(ArticleRef article) {
        return rules.containsKey(article) || rows.containsKey(article) || values.containsKey(article);
    }

    /** The paragraphs of an article that the packs claim as well and on which something rests. */
    List<String> paragraphs(SourceDef source, ArticleDef article) {
        return source.articles().keySet().stream()
                .filter(id -> id.startsWith(article.id() + "-") && direct(new ArticleRef(source.id(), id)))
                .toList();
    }

    /** Says whether the article itself or one of its paragraphs is covered. */
    boolean covered(SourceDef source, ArticleDef article) {
        return direct(new ArticleRef(source.id(), article.id()))
                || !paragraphs(source, article).isEmpty();
    }

    /** What must be mended: no rule and no reason, or a reason that a rule makes idle. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (SourceDef source : book.sources().values()) {
            for (ArticleDef article : source.articles().values()) {
                boolean covered = covered(source, article);
                if (!covered && article.uncovered().isEmpty()) {
                    problems.add(article.place() + " : « " + source.id() + ":" + article.id()
                            + " » n'a ni règle ni motif ; écrire une règle, ou non_couvert: \"" + article.label()
                            + " : pourquoi\"");
                } else if (covered && article.uncovered().isPresent()) {
                    problems.add(article.place() + " : « " + source.id() + ":" + article.id()
                            + " » est couvert ; ôter non_couvert");
                }
            }
        }
        return problems;
    }
}
