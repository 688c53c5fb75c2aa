package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.ParameterType;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.law.AsOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of the law that rules compare facts with, and the cases that stand on them or one unit beside. */
final class Thresholds {

    /** A fact, by the end of its path in a dossier, and the value that it is compared with. */
    private record Edge(String fact, String parameter) {}

    private final RuleBook book;
    private final Map<String, List<Edge>> byRule = new HashMap<>();

    Thresholds(RuleBook book) {
        this.book = book;
    }

    boolean has(RuleDef rule) {
        return !edges(rule).isEmpty();
    }

    boolean near(RuleDef rule, Played played) {
        return edges(rule).stream().anyMatch(edge -> near(edge, played));
    }

    private boolean near(Edge edge, Played played) {
        AsOf asOf = played.scenario().asOf();
        return book
                .parameters()
                .get(edge.parameter())
                .timeline()
                .pick(asOf, played.scenario().reading())
                .stream()
                .flatMap(value -> value.values().stream())
                .filter(ParameterValue.WholeNumber.class::isInstance)
                .mapToLong(value -> ((ParameterValue.WholeNumber) value).value())
                .anyMatch(threshold -> played.facts().entrySet().stream()
                        .filter(fact -> fact.getKey().endsWith("." + edge.fact()))
                        .anyMatch(fact -> near(threshold, fact.getValue())));
    }

    private static boolean near(long threshold, String value) {
        return value.matches("-?\\d{1,18}") && Math.abs(threshold - Long.parseLong(value)) <= 1;
    }

    private List<Edge> edges(RuleDef rule) {
        return byRule.computeIfAbsent(
                rule.name(),
                name -> rule.patterns().stream()
                        .flatMap(pattern ->
                                Comparisons.of(pattern).stream().flatMap(test -> edge(pattern, test).stream()))
                        .toList());
    }

    private List<Edge> edge(PatternDef pattern, Condition.Test test) {
        if (!(test.operand() instanceof Operand.Parameter parameter)
                || book.parameters().get(parameter.id()).type() != ParameterType.WHOLE_NUMBER) {
            return List.of();
        }
        return FactTypes.byName(pattern.type()).stream()
                .flatMap((FactType type) -> type.fact(test.fact()).stream())
                .filter(fact -> !fact.derived() || !fact.path().contains("."))
                .flatMap(fact -> Stream.of(fact.path().substring(fact.path().lastIndexOf('.') + 1), test.fact()))
                .distinct()
                .map(name -> new Edge(name, parameter.id()))
                .toList();
    }
}
