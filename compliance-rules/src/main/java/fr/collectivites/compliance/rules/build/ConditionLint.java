package fr.collectivites.compliance.rules.build;

import java.util.Map;
import java.util.Set;

/** Checks the patterns of a rule: types, properties, operators, and that each side of a comparison fits the other. */
final class ConditionLint {

    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");
    private static final Set<String> HOLDING = Set.of("contains", "notContains");

    private final FactTypes types;
    private final Catalog catalog;
    private final Problems problems;

    ConditionLint(FactTypes types, Catalog catalog, Problems problems) {
        this.types = types;
        this.catalog = catalog;
        this.problems = problems;
    }

    void check(DrlRule rule) {
        OperandLint operands = new OperandLint(rule, types, catalog, problems);
        for (FactPattern pattern : rule.patterns()) {
            Source source = rule.source();
            if (!types.names().contains(pattern.type())) {
                problems.add(
                        source.at(pattern.offset()),
                        "unknown fact type " + pattern.type(),
                        NearestName.remedy(pattern.type(), types.names()));
                continue;
            }
            requireLiteral(source, pattern, "Parametre", "id");
            requireLiteral(source, pattern, "Conclusion", "question");
            pattern.binds().forEach(bind -> {
                if (known(source, pattern, bind.property(), bind.offset())) {
                    operands.checkBind(pattern, bind);
                }
            });
            pattern.tests().forEach(test -> {
                if (known(source, pattern, test.property(), test.offset()) && fits(source, pattern, test)) {
                    test.operands().forEach(operand -> operands.check(pattern, test, operand));
                }
            });
        }
    }

    private void requireLiteral(Source source, FactPattern pattern, String type, String property) {
        if (pattern.type().equals(type) && pattern.literal(property).isEmpty()) {
            problems.add(
                    source.at(pattern.offset()),
                    type + " without its " + property,
                    "start with " + type + "( " + property + " == \"…\"");
        }
    }

    private boolean known(Source source, FactPattern pattern, String property, int offset) {
        Map<String, PropertyType> known = types.of(pattern.type());
        if (!known.containsKey(property)) {
            problems.add(
                    source.at(offset),
                    "unknown fact \"" + property + "\" of " + pattern.type(),
                    NearestName.remedy(property, known.keySet()));
        }
        return known.containsKey(property);
    }

    private boolean fits(Source source, FactPattern pattern, Condition.Test test) {
        PropertyType type = types.of(pattern.type()).get(test.property());
        String remedy = null;
        if (type.many() != HOLDING.contains(test.operator())) {
            remedy = type.many()
                    ? "\"" + test.property() + "\" holds several codes: use contains or not contains"
                    : "\"" + test.property() + "\" holds one value: use == or in";
        } else if (ORDERS.contains(test.operator())
                && type.kind() != PropertyType.Kind.NUMBER
                && type.kind() != PropertyType.Kind.MOMENT) {
            remedy = "\"" + test.property() + "\" has no order: use ==, != or in";
        }
        if (remedy != null) {
            problems.add(
                    source.at(test.operatorOffset()),
                    "operator \"" + test.operator() + "\" on \"" + test.property() + "\"",
                    remedy);
        }
        return remedy == null;
    }
}
