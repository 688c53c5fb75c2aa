package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.internal.packs.Pack;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.law.ArticleRef;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one pack holds, and which of its articles no case of the jurists has ever seen cited.
 *
 * @param pack the id of the pack, not null
 * @param questions how many questions it answers
 * @param rules how many rules it has
 * @param articles the articles that its rules, tables and values rest on, not null
 * @param scenarios how many cases ask one of its questions
 * @param uncited those that no finding of a case cites, not null
 */
record PackCount(
        String pack,
        int questions,
        int rules,
        SortedSet<ArticleRef> articles,
        long scenarios,
        SortedSet<ArticleRef> uncited) {

    static PackCount of(Pack pack, RuleBook book, List<Scenario> scenarios, Set<ArticleRef> cited) {
        SortedSet<ArticleRef> articles = articles(pack, book);
        SortedSet<ArticleRef> uncited = new TreeSet<>(articles);
        uncited.removeAll(cited);
        return new PackCount(
                pack.id(),
                pack.questions().size(),
                (int) book.rules().stream()
                        .filter(rule -> rule.pack().equals(pack.id()))
                        .count(),
                articles,
                scenarios.stream()
                        .filter(scenario -> pack.questions().containsKey(base(scenario.question())))
                        .count(),
                uncited);
    }

    private static SortedSet<ArticleRef> articles(Pack pack, RuleBook book) {
        SortedSet<ArticleRef> articles = new TreeSet<>();
        book.rules().stream()
                .filter(rule -> rule.pack().equals(pack.id()))
                .forEach(rule -> articles.addAll(rule.articles()));
        pack.tables().values().forEach(table -> table.rows().forEach(row -> addAll(row, articles)));
        pack.parameters()
                .values()
                .forEach(parameter -> parameter.timeline().values().forEach(value -> articles.add(value.article())));
        return articles;
    }

    private static void addAll(TableRow row, Set<ArticleRef> articles) {
        row.source().ifPresent(articles::add);
        articles.addAll(row.sources().values());
    }

    private static String base(String question) {
        return question.endsWith(":delai") ? question.substring(0, question.length() - ":delai".length()) : question;
    }

    /** One line for the build. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-12s %4d questions %5d rules %5d articles %5d scenarios   without a scenario: %s",
                pack,
                questions,
                rules,
                articles.size(),
                scenarios,
                uncited.isEmpty() ? "none" : uncited);
    }
}
