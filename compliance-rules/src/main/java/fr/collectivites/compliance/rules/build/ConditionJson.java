package fr.collectivites.compliance.rules.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a condition as the index has it: what is read, and what it is compared with. */
final class ConditionJson {

    private final FactPattern pattern;
    private final Scope scope;

    ConditionJson(FactPattern pattern, Scope scope) {
        this.pattern = pattern;
        this.scope = scope;
    }

    Map<String, Object> write(Condition condition) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (condition instanceof Condition.All all) {
            json.put("all", parts(all.parts()));
        } else if (condition instanceof Condition.Any any) {
            json.put("any", parts(any.parts()));
        } else if (condition instanceof Condition.Not not) {
            json.put("not", write(not.part()));
        } else if (condition instanceof Condition.Bind bind) {
            json.put("fact", bind.property());
            json.put("op", "bind");
        } else if (condition instanceof Condition.Test test) {
            json.put("fact", test.property());
            json.put("op", test.operator());
            operand(test, json);
        }
        return json;
    }

    private List<Object> parts(List<Condition> parts) {
        return parts.stream().<Object>map(this::write).toList();
    }

    private void operand(Condition.Test test, Map<String, Object> json) {
        Operand first = test.operands().get(0);
        if (first instanceof Operand.Property other) {
            json.put("other", pattern.type() + "." + other.name());
        } else if (first instanceof Operand.VariableProperty path) {
            scope.of(path.variable())
                    .ifPresent(origin -> json.put("other", origin.pattern().type() + "." + path.property()));
        } else if (first instanceof Operand.Variable variable) {
            scope.of(variable.name()).ifPresent(origin -> held(origin, json));
        } else {
            json.put("codes", test.operands().stream().map(ConditionJson::code).toList());
        }
    }

    private static void held(Scope.Origin origin, Map<String, Object> json) {
        origin.parameter()
                .ifPresentOrElse(
                        id -> json.put("parameter", id),
                        () -> json.put(
                                "other",
                                origin.pattern().type() + "."
                                        + origin.property().orElse("subject")));
    }

    private static String code(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.EnumCode code) {
            return code.code();
        }
        return operand instanceof Operand.Truth truth ? Boolean.toString(truth.value()) : "";
    }
}
