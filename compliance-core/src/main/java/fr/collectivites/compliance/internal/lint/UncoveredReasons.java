package fr.collectivites.compliance.internal.lint;

import fr.collectivites.compliance.internal.packs.ArticleDef;
import fr.collectivites.compliance.internal.packs.PackProblem;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.SourceDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reason for which an article has no rule names its article and was written for it.
 *
 * <p>It does not say which articles need a reason: that takes the rules, and the report tells it.
 */
public final class UncoveredReasons {

    /** The same words for so many articles were copied, not thought. */
    private static final int COPIES = 3;

    private static final int SHORTEST = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d-]*");

    private UncoveredReasons() {}

    /**
     * Checks all reasons.
     *
     * @param book the packs, not null
     * @return the problems, by place, not null
     */
    public static List<PackProblem> check(RuleBook book) {
        List<PackProblem> problems = new ArrayList<>();
        Map<String, List<ArticleDef>> byWords = new TreeMap<>();
        for (SourceDef source : book.sources().values()) {
            for (ArticleDef article : source.articles().values()) {
                article.uncovered().ifPresent(reason -> {
                    name(article, reason, problems);
                    byWords.computeIfAbsent(words(reason), any -> new ArrayList<>())
                            .add(article);
                });
            }
        }
        byWords.values().stream()
                .filter(articles -> articles.size() >= COPIES)
                .forEach(articles -> articles.forEach(article -> problems.add(copied(article, articles))));
        return problems.stream().sorted().toList();
    }

    private static void name(ArticleDef article, String reason, List<PackProblem> problems) {
        Matcher number = NUMBER.matcher(article.label());
        if (number.find() && !reason.contains(number.group())) {
            problems.add(PackProblem.at(
                    article.place(),
                    "« non_couvert » de « " + article.label() + " » ne nomme pas son article",
                    "écrire l'article (" + number.group() + ") et pourquoi aucune règle ne le porte"));
        } else if (words(reason).length() < SHORTEST) {
            problems.add(PackProblem.at(
                    article.place(),
                    "« non_couvert » de « " + article.label() + " » ne dit pas pourquoi",
                    "écrire pourquoi aucune règle ne porte l'article"));
        }
    }

    private static PackProblem copied(ArticleDef article, List<ArticleDef> articles) {
        return PackProblem.at(
                article.place(),
                "« non_couvert » est recopié sur " + articles.size() + " articles",
                "dire pour « " + article.label() + " » ce qui lui est propre");
    }

    /** The words without figures, marks and letters of paragraphs, so that a changed number is still a copy. */
    private static String words(String reason) {
        return reason.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .replaceAll("\\b\\p{L}\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
