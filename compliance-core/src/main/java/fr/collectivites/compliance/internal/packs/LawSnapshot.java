package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Freshness;
import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The law of one day, as known on one day, under one reading: values picked, rules that may fire, citations.
 *
 * <p>It depends on nothing else, so two moments of one local day share it. Immutable and safe for use by many threads.
 */
public final class LawSnapshot {

    private final RuleBook book;
    private final LocalDate date;
    private final LocalDate knownDate;
    private final Reading reading;
    private final Map<String, PickedParameter> parameters = new TreeMap<>();
    private final Map<ArticleRef, Optional<CitedArticle>> articles = new ConcurrentHashMap<>();
    private final Map<String, List<RuleDef>> rulesByQuestion = new TreeMap<>();
    private final List<RuleDef> rules;
    private final Set<String> ruleNames = new LinkedHashSet<>();

    LawSnapshot(RuleBook book, LocalDate date, LocalDate knownDate, Reading reading) {
        this.book = book;
        this.date = date;
        this.knownDate = knownDate;
        this.reading = reading;
        for (ParameterDef parameter : book.parameters().values()) {
            parameters.put(
                    parameter.id(),
                    new PickedParameter(
                            parameter,
                            book.overlay().over(parameter, parameter.timeline().pick(date, knownDate, reading), date)));
        }
        this.rules =
                book.rules().stream().filter(rule -> rule.speaksUnder(reading)).toList();
        for (RuleDef rule : rules) {
            ruleNames.add(rule.name());
            rulesByQuestion
                    .computeIfAbsent(rule.question(), any -> new ArrayList<>())
                    .add(rule);
        }
        rulesByQuestion.replaceAll((question, list) -> List.copyOf(list));
    }

    /** Returns the packs that it was picked from. */
    public RuleBook book() {
        return book;
    }

    /** Returns the local day asked. */
    public LocalDate date() {
        return date;
    }

    /** Returns the last day whose publications are known. */
    public LocalDate knownDate() {
        return knownDate;
    }

    /** Returns the reading asked. */
    public Reading reading() {
        return reading;
    }

    /** Returns every parameter, by id, absent ones included. */
    public Map<String, PickedParameter> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    /**
     * Returns a parameter.
     *
     * @param id the id, not null
     * @return the parameter, which may be absent on that day, not null
     * @throws IllegalArgumentException when no pack describes it
     */
    public PickedParameter parameter(String id) {
        PickedParameter parameter = parameters.get(id);
        if (parameter == null) {
            throw new IllegalArgumentException("no pack describes the parameter " + id);
        }
        return parameter;
    }

    /** Returns the rules that may fire, by name. */
    public List<RuleDef> rules() {
        return rules;
    }

    /** Returns the names of the rules that may fire. */
    public Set<String> ruleNames() {
        return Collections.unmodifiableSet(ruleNames);
    }

    /** Returns the rules of a question that may fire, by name; none for an unknown question. */
    public List<RuleDef> rulesOf(String question) {
        return rulesByQuestion.getOrDefault(question, List.of());
    }

    /** Returns the citation of an article; empty when its text was not published on that day or is not known. */
    public Optional<Citation> citation(ArticleRef article) {
        return cited(article).map(CitedArticle::citation);
    }

    /** Returns the citation of the article that a value rests on, with the state that the value declares. */
    public Optional<Citation> citation(PickedParameter parameter) {
        return parameter
                .picked()
                .flatMap(value -> citation(value.article()).map(citation -> citation.withForce(value.force())));
    }

    /** Judges whether a check of the state of an article was due; fresh when the article is not cited. */
    public Freshness freshness(ArticleRef article) {
        return cited(article)
                .map(cited -> Freshness.of(cited.reviewBefore(), date))
                .orElse(Freshness.fresh());
    }

    /** Judges whether a check of a value was due; fresh when there is no value. */
    public Freshness freshness(PickedParameter parameter) {
        return parameter.picked().map(value -> value.freshness(date)).orElse(Freshness.fresh());
    }

    /** Each article is resolved when it is first cited: packs name many more than one assessment cites. */
    private Optional<CitedArticle> cited(ArticleRef article) {
        return articles.computeIfAbsent(
                article,
                ref -> Optional.ofNullable(book.sources().get(ref.source()))
                        .flatMap(source -> Optional.ofNullable(source.articles().get(ref.article()))
                                .flatMap(known -> CitedArticle.of(source, known, date, knownDate))));
    }

    boolean isOf(LocalDate otherDate, LocalDate otherKnownDate) {
        return date.equals(otherDate) && knownDate.equals(otherKnownDate);
    }
}
