package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.facts.Parametre;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.internal.packs.LawSnapshot;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.TimelinessName;
import fr.collectivites.compliance.internal.packs.Verb;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.projection.Links;
import fr.collectivites.compliance.law.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The law of one day under one reading, arranged for the search: who concludes what, from what, and in which order. */
final class CompiledLaw {

    private static final List<String> STATUSES_BY_PRUDENCE =
            List.of("VIOLATED", "OVERDUE", "REVIEW", "DUE", "ANTICIPATED", "", "SATISFIED", "NOT_APPLICABLE");

    private final LawSnapshot snapshot;
    private final Map<String, RuleDef> rules = new HashMap<>();
    private final Reads reads;
    private final Set<String> activeRules;
    private final Map<String, List<RuleDef>> concluding = new HashMap<>();
    private final Map<String, List<RuleDef>> observing = new HashMap<>();
    private final Map<String, TableQuestion> tables = new HashMap<>();
    private final Map<String, String> subjectTypes = new HashMap<>();
    private final Map<String, Parametre> parameterFacts = new HashMap<>();
    private final SortedSet<String> parametersOfActiveRules;
    private final Map<String, SortedSet<String>> parametersByRule = new HashMap<>();
    private final SortedSet<String> timeQuestions = new TreeSet<>();
    private final Patterns patterns;
    private final Grounds grounds;
    private final OwnValues ownValues;
    private final Map<String, DirectReads> answerReads = new HashMap<>();
    private final Map<String, DirectReads> statusReads = new HashMap<>();
    private final Map<FactDef, List<Probe>> looks;
    private final Map<FactDef, List<Object>> candidates = new ConcurrentHashMap<>();
    private final List<String> order;
    private final Map<String, List<String>> upTo = new ConcurrentHashMap<>();

    CompiledLaw(LawSnapshot snapshot) {
        this.snapshot = snapshot;
        for (RuleDef rule : snapshot.rules()) {
            rules.put(rule.name(), rule);
            (rule.verb() == Verb.CONCLUDE ? concluding : observing)
                    .computeIfAbsent(rule.question(), q -> new ArrayList<>())
                    .add(rule);
        }
        snapshot.book()
                .tables()
                .forEach(table -> table.questions()
                        .keySet()
                        .forEach(question -> tables.put(question, TableQuestion.of(question, table))));
        snapshot.book()
                .questions()
                .forEach((id, question) -> subjectTypes.put(
                        id,
                        FactTypes.byListName(question.subject()).orElseThrow().name()));
        reads = new Reads(this);
        rules.values().forEach(rule -> parametersByRule.put(rule.name(), reads.parameters(rule)));
        parametersByRule
                .values()
                .forEach(ids -> ids.forEach(id -> parameterFacts.computeIfAbsent(
                        id,
                        i -> alternatives(i).isEmpty()
                                ? Parametre.absent(i)
                                : parameterFact(i, alternatives(i).get(0)))));
        timeQuestions.addAll(reads.timeQuestions(rules.values()));
        activeRules = Set.copyOf(rules.keySet());
        parametersOfActiveRules = read(activeRules);
        patterns = new Patterns(this, rules.values());
        grounds = new Grounds(this, rules.values());
        ownValues = new OwnValues(this);
        questions().forEach(question -> {
            answerReads.put(question, DirectReads.ofAnswer(this, reads, question));
            statusReads.put(question, DirectReads.ofStatus(this, reads, question));
        });
        looks = new Looks(this).all(rules.values(), tables.values());
        order = new Order(this, reads).questions();
    }

    /** What the answer to a question reads without going through another question. */
    DirectReads answerReads(String question) {
        return answerReads.get(question);
    }

    /** What the status of a duty reads without going through another question. */
    DirectReads statusReads(String question) {
        return statusReads.get(question);
    }

    /** The patterns of the rules, read once. */
    Patterns patterns() {
        return patterns;
    }

    /** What a vendor set for himself. */
    OwnValues ownValues() {
        return ownValues;
    }

    /** The parameters that a rule reads. */
    SortedSet<String> parametersOf(String rule) {
        return parametersByRule.getOrDefault(rule, new TreeSet<>());
    }

    /** What findings rest on. */
    Grounds grounds() {
        return grounds;
    }

    Reading reading() {
        return snapshot.reading();
    }

    LawSnapshot snapshot() {
        return snapshot;
    }

    /** Every question, each after those whose answers it reads. */
    List<String> order() {
        return order;
    }

    /** The questions that one question needs, itself last. */
    List<String> upTo(String question) {
        return upTo.computeIfAbsent(question, q -> new Order(this, reads).upTo(q));
    }

    QuestionDef question(String id) {
        return snapshot.book().questions().get(id);
    }

    Collection<String> questions() {
        return snapshot.book().questions().keySet();
    }

    RuleDef rule(String name) {
        return rules.get(name);
    }

    Set<String> activeRules() {
        return activeRules;
    }

    List<RuleDef> concluding(String question) {
        return concluding.getOrDefault(question, List.of());
    }

    List<RuleDef> observing(String question) {
        return observing.getOrDefault(question, List.of());
    }

    boolean isTable(String question) {
        return tables.containsKey(question);
    }

    TableQuestion tableQuestion(String question) {
        return tables.get(question);
    }

    boolean isTimeliness(String question) {
        return TimelinessName.is(question);
    }

    /** The questions that no rule answers: tables and clocks do. */
    List<String> tableAndTimeQuestions() {
        List<String> questions = new ArrayList<>(new TreeSet<>(tables.keySet()));
        questions.addAll(timeQuestions);
        return questions;
    }

    /** A question that the table of this name answers: all of them share its inputs and rows. */
    TableQuestion tableNamed(String name) {
        return tables.values().stream()
                .filter(question -> question.table().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The fact type of the subjects of a question. */
    String subjectTypeOf(String question) {
        return subjectTypes.get(TimelinessName.dutyOf(question));
    }

    /** The values that a parameter can have: none when it does not exist, several when the law is unsettled. */
    List<ParameterValue> alternatives(String parameter) {
        return snapshot.parameter(parameter).values();
    }

    /** The values that a parameter can still have in a world. */
    List<ParameterValue> alternatives(String parameter, World world) {
        Object supposed = world.supposed(new Dimension.OfLaw(parameter));
        return supposed == null ? alternatives(parameter) : List.of((ParameterValue) supposed);
    }

    /** The period that a parameter of type {@code duree} gives; empty when it does not exist at the date asked. */
    Optional<Period> period(String parameter) {
        return alternatives(parameter).stream().findFirst().map(value -> ((ParameterValue.Duration) value).period());
    }

    Parametre parameterFact(String id) {
        return parameterFacts.get(id);
    }

    static Parametre parameterFact(String id, Object value) {
        if (value instanceof ParameterValue.WholeNumber number) {
            return Parametre.entier(id, number.value());
        }
        if (value instanceof ParameterValue.YesNo yesNo) {
            return Parametre.booleen(id, yesNo.value());
        }
        return Parametre.code(id, ((ParameterValue) value).text());
    }

    /** The parameters that some of these rules read, sorted. */
    SortedSet<String> parametersRead(Set<String> names) {
        return names == activeRules ? parametersOfActiveRules : read(names);
    }

    private SortedSet<String> read(Set<String> names) {
        SortedSet<String> ids = new TreeSet<>();
        names.forEach(name -> ids.addAll(parametersByRule.get(name)));
        return ids;
    }

    /** What stands for all the values of an unknown, the same for every question. */
    List<Object> candidates(Dimension dimension, List<Probe> probes) {
        if (dimension instanceof Dimension.OfFact of && Links.is(of.fact())) {
            List<Object> names = new ArrayList<>(probes.get(0).codes());
            names.add("");
            return names;
        }
        if (dimension instanceof Dimension.OfFact of) {
            return candidates.computeIfAbsent(
                    of.fact(), fact -> Domains.candidates(fact, looks.getOrDefault(fact, List.of())));
        }
        if (dimension instanceof Dimension.OfCode) {
            return List.of(Boolean.FALSE, Boolean.TRUE);
        }
        return dimension instanceof Dimension.OfLaw of
                ? List.copyOf(alternatives(of.parameter()))
                : List.copyOf(probes.get(0).codes());
    }

    /** The result to act upon while several are possible. */
    String mostPrudent(String question, SortedSet<String> results, Missing.Decides decides) {
        List<String> prudence = decides == Missing.Decides.STATUS
                ? STATUSES_BY_PRUDENCE
                : question(question).prudence();
        return results.stream()
                .min(Comparator.comparingInt(result -> {
                    int rank = prudence.indexOf(result);
                    return rank < 0 ? prudence.size() : rank;
                }))
                .orElse("");
    }

    /** Whether these values differ in their answer or in the value alone. */
    Missing.Decides decides(String question, SortedSet<String> values) {
        QuestionDef definition = question(question);
        long answers = values.stream()
                .map(value -> definition.values().getOrDefault(value, Answer.UNDETERMINED))
                .distinct()
                .count();
        return answers == 1 ? Missing.Decides.VALUE : Missing.Decides.ANSWER;
    }
}
