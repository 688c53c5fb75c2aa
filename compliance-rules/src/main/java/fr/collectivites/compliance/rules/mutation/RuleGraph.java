package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.TableDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Which questions and parameters each question reads, through others too, whatever the day and the reading. */
final class RuleGraph {

    private static final String CLOCK = ":delai";
    private static final String QUESTION = "question:";

    private final Map<String, Set<String>> questions = new HashMap<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();
    private final Map<String, Set<String>> closures = new HashMap<>();

    RuleGraph(RuleBook book) {
        for (QuestionDef question : book.questions().values()) {
            Set<String> read = new TreeSet<>();
            Set<String> values = new TreeSet<>();
            book.rulesOf(question.id()).forEach(rule -> rule(rule, read, values));
            book.tablesOf(question.id()).forEach(table -> table(table, read));
            question.deadlines().stream()
                    .map(DeadlineDef::parameter)
                    .forEach(parameter -> parameter.ifPresent(values::add));
            questions.put(question.id(), read);
            parameters.put(question.id(), values);
        }
        questions.keySet().forEach(this::closure);
    }

    /** The questions that one question needs, itself included. */
    Set<String> upTo(String question) {
        return closures.get(question);
    }

    /** Whether the rules, or the clocks, of a question name a parameter. */
    boolean names(String question, String parameter) {
        return parameters.get(question).contains(parameter);
    }

    /** Whether a question reads a parameter, itself or through another question. */
    boolean reads(String question, String parameter) {
        return upTo(question).stream().anyMatch(read -> names(read, parameter));
    }

    /** The questions whose rules or clocks name a parameter. */
    List<String> readersOf(String parameter) {
        return parameters.keySet().stream()
                .filter(question -> names(question, parameter))
                .sorted()
                .toList();
    }

    private void closure(String question) {
        Set<String> reached = new TreeSet<>();
        follow(question, reached);
        closures.put(question, reached);
    }

    private void follow(String question, Set<String> reached) {
        if (reached.add(question)) {
            questions.getOrDefault(question, Set.of()).forEach(read -> follow(read, reached));
        }
    }

    private static void rule(RuleDef rule, Set<String> questions, Set<String> parameters) {
        for (PatternDef pattern : rule.patterns()) {
            pattern.condition()
                    .ifPresent(condition -> eachTest(condition, test -> {
                        if (test.operand() instanceof Operand.Parameter parameter) {
                            parameters.add(parameter.id());
                        } else if (test.operand() instanceof Operand.Codes codes) {
                            name(pattern.type(), test.fact(), codes.values(), questions, parameters);
                        }
                    }));
        }
    }

    private static void name(
            String type, String fact, List<String> codes, Set<String> questions, Set<String> parameters) {
        if (type.equals("Parametre") && fact.equals("id")) {
            parameters.addAll(codes);
        } else if (type.equals("Conclusion") && fact.equals("question")) {
            codes.forEach(code -> questions.add(code.replace(CLOCK, "")));
        }
    }

    /** Calls for each plain test of a condition. */
    static void eachTest(Condition condition, Consumer<Condition.Test> consumer) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> eachTest(part, consumer));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> eachTest(part, consumer));
        } else if (condition instanceof Condition.Not not) {
            eachTest(not.condition(), consumer);
        } else {
            consumer.accept((Condition.Test) condition);
        }
    }

    private static void table(TableDef table, Set<String> questions) {
        for (String input : table.properties()) {
            int named = input.indexOf(QUESTION);
            if (named >= 0) {
                questions.add(input.substring(named + QUESTION.length()));
            }
        }
    }
}
