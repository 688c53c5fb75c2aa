package fr.collectivites.compliance.rules.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the right-hand sides of the comparisons of one rule. */
final class OperandLint {

    private static final String CODE = "[A-Z0-9][A-Z0-9_]*";
    private static final Map<String, Set<String>> PARAMETER_TYPES =
            Map.of("entier", Set.of("entier", "duree"), "code", Set.of("code"), "vrai", Set.of("booleen"));

    private final DrlRule rule;
    private final Scope scope;
    private final FactTypes types;
    private final Catalog catalog;
    private final Problems problems;

    OperandLint(DrlRule rule, FactTypes types, Catalog catalog, Problems problems) {
        this.rule = rule;
        this.scope = new Scope(rule);
        this.types = types;
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Checks that a dated value is read as the type that its file declares. */
    void checkBind(FactPattern pattern, Condition.Bind bind) {
        Set<String> fitting = PARAMETER_TYPES.get(bind.property());
        Optional<String> id =
                pattern.type().equals("Parametre") ? pattern.literal("id").map(Operand.Text::value) : Optional.empty();
        if (fitting == null || id.isEmpty()) {
            return;
        }
        String type = catalog.parameters(rule.source().pack()).get(id.get());
        if (type != null && !fitting.contains(type)) {
            problem(
                    bind.offset(),
                    "\"" + bind.property() + "\" of the value " + id.get() + ", which is of type " + type,
                    PARAMETER_TYPES.entrySet().stream()
                            .filter(entry -> entry.getValue().contains(type))
                            .map(entry -> "bind \"" + entry.getKey() + "\"")
                            .findFirst()
                            .orElse("correct the type of the value"));
        }
    }

    void check(FactPattern pattern, Condition.Test test, Operand operand) {
        PropertyType type = types.of(pattern.type()).get(test.property());
        boolean list = test.operator().equals("in") || test.operator().equals("notIn");
        if (operand instanceof Operand.Text text) {
            checkText(pattern, test.property(), type, text);
        } else if (operand instanceof Operand.EnumCode code) {
            checkCode(type, test.property(), code);
        } else if (operand instanceof Operand.Truth truth) {
            if (type.kind() != PropertyType.Kind.TRUTH) {
                problem(
                        truth.offset(),
                        "\"" + test.property() + "\" is not a yes or no",
                        "compare it with its own values");
            }
        } else if (list) {
            problem(
                    operand.offset(),
                    "variable or property in a list",
                    "list codes only; write one comparison for each");
        } else {
            right(pattern, operand)
                    .filter(right -> !type.compares(right))
                    .ifPresent(right -> problem(
                            operand.offset(),
                            "two sides of different types",
                            "compare \"" + test.property() + "\" with " + family(type)));
        }
    }

    private Optional<PropertyType> right(FactPattern pattern, Operand operand) {
        if (operand instanceof Operand.Property other) {
            return property(pattern.type(), other.name(), other.offset());
        }
        String name = operand instanceof Operand.VariableProperty path
                ? path.variable()
                : ((Operand.Variable) operand).name();
        Optional<Scope.Origin> origin = scope.of(name);
        if (origin.isEmpty()) {
            problem(operand.offset(), "unknown variable " + name, NearestName.remedy(name, scope.names()));
            return Optional.empty();
        }
        Optional<String> held = origin.get().property();
        if (operand instanceof Operand.VariableProperty path && held.isEmpty()) {
            return property(origin.get().pattern().type(), path.property(), path.offset());
        }
        if (operand instanceof Operand.Variable && held.isPresent()) {
            return Optional.ofNullable(types.of(origin.get().pattern().type()).get(held.get()));
        }
        problem(
                operand.offset(),
                held.isPresent() ? name + " holds a value, not a fact" : name + " holds a whole fact",
                held.isPresent() ? "write " + name : "write one of its properties: " + name + ".subject");
        return Optional.empty();
    }

    private Optional<PropertyType> property(String type, String name, int offset) {
        Map<String, PropertyType> known = types.of(type);
        if (!known.containsKey(name) && !known.isEmpty()) {
            problem(offset, "unknown fact \"" + name + "\" of " + type, NearestName.remedy(name, known.keySet()));
        }
        return Optional.ofNullable(known.get(name));
    }

    private void checkCode(PropertyType type, String property, Operand.EnumCode code) {
        if (type.kind() != PropertyType.Kind.CODE) {
            problem(
                    code.offset(),
                    "code " + code.type() + "." + code.code(),
                    "compare \"" + property + "\" with " + family(type));
        } else if (!type.type().getSimpleName().equals(code.type())) {
            problem(
                    code.offset(),
                    "code of " + code.type() + " for \"" + property + "\"",
                    "its codes are those of " + type.type().getSimpleName());
        } else if (!type.codes().contains(code.code())) {
            problem(
                    code.offset(),
                    "unknown code " + code.type() + "." + code.code(),
                    NearestName.remedy(code.code(), type.codes()));
        } else if (!rule.source().text().contains("import " + type.type().getName())) {
            problem(
                    code.offset(),
                    code.type() + " is not imported",
                    "add: import " + type.type().getName());
        }
    }

    private void checkText(FactPattern pattern, String property, PropertyType type, Operand.Text text) {
        String pack = rule.source().pack();
        String name = text.value();
        if (type.kind() == PropertyType.Kind.CODE) {
            problem(
                    text.offset(),
                    "quoted code \"" + name + "\"",
                    "write " + type.type().getSimpleName() + "." + name + " without quotes");
        } else if (type.kind() != PropertyType.Kind.TEXT) {
            problem(text.offset(), "text \"" + name + "\" for \"" + property + "\"", "compare it with " + family(type));
        } else if (pattern.type().equals("Parametre") && property.equals("id")) {
            Set<String> ids = catalog.parameters(pack).keySet();
            among(
                    "value",
                    text,
                    ids,
                    catalog.remedy(pack, name, ids, p -> p.parameters().keySet()));
        } else if (pattern.type().equals("Conclusion") && property.equals("question")) {
            Set<String> ids = catalog.questions(pack).keySet();
            among(
                    "question",
                    text,
                    ids,
                    catalog.remedy(pack, name, ids, p -> p.questions().keySet()));
        } else if (pattern.type().equals("Conclusion") && property.equals("value")) {
            pattern.literal("question")
                    .map(question -> catalog.questions(pack).get(question.value()))
                    .map(Question::values)
                    .ifPresent(values -> among("answer", text, values, NearestName.remedy(name, values)));
        } else if (property.equals("subject")) {
            among("subject", text, List.of("collectivity"), "compare it with $x.subject, or with \"collectivity\"");
        } else if (!name.matches(CODE)) {
            problem(
                    text.offset(),
                    "free text \"" + name + "\"",
                    "rules compare codes: capitals, digits and underscores");
        }
    }

    private void among(String what, Operand.Text text, Collection<String> known, String remedy) {
        if (!known.contains(text.value())) {
            problem(text.offset(), "unknown " + what + " \"" + text.value() + "\"", remedy);
        }
    }

    private static String family(PropertyType type) {
        return switch (type.kind()) {
            case TRUTH -> "true or false";
            case NUMBER -> "a dated value or another number";
            case TEXT -> "a quoted code or another text";
            case CODE -> "a code of " + type.type().getSimpleName();
            case MOMENT -> "another " + type.type().getSimpleName();
        };
    }

    private void problem(int offset, String what, String remedy) {
        problems.add(rule.source().at(offset), what, remedy);
    }
}
