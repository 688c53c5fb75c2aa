package fr.collectivites.compliance.internal.packs;

import java.util.List;

/** Reads the conditions of the index; a form that it does not know is refused, never skipped. */
final class ConditionReader {

    private ConditionReader() {}

    static Condition read(JsonTree tree) {
        if (tree.has("all")) {
            return new Condition.All(all(tree.list("all")));
        }
        if (tree.has("any")) {
            return new Condition.Any(all(tree.list("any")));
        }
        if (tree.has("not")) {
            return new Condition.Not(read(tree.get("not")));
        }
        String sign = tree.text("op");
        Op op = Op.ofSign(sign)
                .orElseThrow(() -> new JsonShapeException(tree.path() + "/op is " + sign + ", which is no comparison"));
        return new Condition.Test(tree.text("fact"), op, operand(tree, op));
    }

    private static List<Condition> all(List<JsonTree> trees) {
        return trees.stream().map(ConditionReader::read).toList();
    }

    private static Operand operand(JsonTree tree, Op op) {
        if (tree.has("codes")) {
            return new Operand.Codes(tree.texts("codes"));
        }
        if (tree.has("parameter")) {
            return new Operand.Parameter(tree.text("parameter"));
        }
        if (tree.has("other")) {
            return new Operand.Other(tree.text("other"));
        }
        if (op == Op.BIND) {
            return new Operand.Nothing();
        }
        throw new JsonShapeException(tree.path() + " compares with neither codes, parameter nor other");
    }
}
