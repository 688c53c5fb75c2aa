package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which scenarios watch what. */
final class Trials {

    private final List<Played> played;
    private final Map<String, List<Played>> byQuestion;
    private final Map<String, Sides> byRule = new TreeMap<>();
    private final Map<String, Long> byReason;
    private final Map<String, Long> byParameter;

    Trials(RuleBook book, List<Played> played) {
        this.played = List.copyOf(played);
        this.byQuestion = played.stream()
                .collect(Collectors.groupingBy(one -> one.scenario().question()));
        this.byReason = played.stream()
                .flatMap(one -> one.rules().stream())
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
        this.byParameter = played.stream()
                .flatMap(one -> one.parameters().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        Thresholds thresholds = new Thresholds(book);
        byQuestion.forEach((question, cases) -> question(book, thresholds, question, cases));
    }

    private void question(RuleBook book, Thresholds thresholds, String question, List<Played> cases) {
        List<Played> certain = cases.stream().filter(Played::settled).toList();
        Map<String, Set<Played>> edges = edges(certain);
        for (RuleDef rule : book.rulesOf(question)) {
            List<Played> yes = certain.stream()
                    .filter(one -> one.rules().contains(rule.name()))
                    .toList();
            int boundary = thresholds.has(rule)
                    ? (int) certain.stream()
                            .filter(one -> thresholds.near(rule, one))
                            .count()
                    : edges.getOrDefault(rule.name(), Set.of()).size();
            byRule.put(rule.name(), new Sides(yes.size(), certain.size() - yes.size(), boundary, always(rule)));
        }
    }

    private static boolean always(RuleDef rule) {
        return rule.readings().isEmpty()
                && rule.patterns().stream()
                        .allMatch(pattern ->
                                !pattern.negated() && pattern.condition().isEmpty());
    }

    /** For each rule, the cases of pairs that one fact alone sets apart and in which it speaks once. */
    private static Map<String, Set<Played>> edges(List<Played> cases) {
        Map<String, Set<Played>> edges = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                Played a = cases.get(i);
                Played b = cases.get(j);
                if (!a.rules().equals(b.rules()) && a.neighbourOf(b)) {
                    edge(a, b, edges);
                    edge(b, a, edges);
                }
            }
        }
        return edges;
    }

    private static void edge(Played speaks, Played silent, Map<String, Set<Played>> edges) {
        for (String rule : speaks.rules()) {
            if (!silent.rules().contains(rule)) {
                Set<Played> pair = edges.computeIfAbsent(rule, any -> new HashSet<>());
                pair.add(speaks);
                pair.add(silent);
            }
        }
    }

    List<Played> played() {
        return played;
    }

    Sides of(RuleDef rule) {
        return byRule.getOrDefault(rule.name(), Sides.NONE);
    }

    /** How many cases a row of a table answered, the certain and the uncertain ones. */
    long of(TableDef table, TableRow row) {
        return byReason.getOrDefault("table:" + table.name() + ":" + row.place().line(), 0L);
    }

    /** How many cases read a value of the law. */
    long ofParameter(String id) {
        return byParameter.getOrDefault(id, 0L);
    }

    int ofQuestion(String question) {
        return byQuestion.getOrDefault(question, List.of()).size();
    }
}
