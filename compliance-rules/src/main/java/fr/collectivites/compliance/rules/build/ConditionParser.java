package fr.collectivites.compliance.rules.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one condition in the small grammar that rules may use.
 *
 * <p>A property on the left, an operator, then a code, a variable or another property; {@code &&}, {@code ||},
 * {@code !} and parentheses around. Calls, sums, numbers, dates and nested paths are refused.
 */
final class ConditionParser {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> ENDS = Set.of("", "&&", "||", ")", ",");

    private final List<Token> tokens;
    private int next;

    private ConditionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the condition between two offsets of a file.
     *
     * @throws RefusedException when it is not in the grammar
     */
    static Condition parse(String file, int start, int end) throws RefusedException {
        ConditionParser parser = new ConditionParser(Token.cut(file, start, end));
        Condition condition = parser.any();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected(parser.peek());
        }
        return condition;
    }

    private Condition any() throws RefusedException {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (skip("||")) {
            parts.add(all());
        }
        return Condition.any(parts);
    }

    private Condition all() throws RefusedException {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (skip("&&")) {
            parts.add(one());
        }
        return Condition.all(parts);
    }

    private Condition one() throws RefusedException {
        if (skip("(")) {
            return group();
        }
        if (skip("!")) {
            if (skip("(")) {
                return new Condition.Not(group());
            }
            Token property = property();
            return truth(property, false);
        }
        Token first = peek();
        if (COMPARISONS.contains(first.text()) && first.kind() == Token.Kind.SIGN) {
            throw new RefusedException(
                    first.offset(), "comparison without a property", "repeat the property: a > $b && a < $c");
        }
        if (first.kind() == Token.Kind.NAME
                && first.text().startsWith("$")
                && tokens.get(next + 1).is(":")) {
            next += 2;
            Token property = property();
            Condition bind = new Condition.Bind(first.text(), property.text(), property.offset());
            return ENDS.contains(peek().text()) ? bind : Condition.all(List.of(bind, test(property)));
        }
        return test(property());
    }

    private Condition group() throws RefusedException {
        Condition inside = any();
        if (!skip(")")) {
            throw unexpected(peek());
        }
        return inside;
    }

    private Token property() throws RefusedException {
        Token property = take();
        if (property.kind() == Token.Kind.NUMBER) {
            throw OperandParser.number(property);
        }
        if (property.kind() == Token.Kind.NAME && property.text().startsWith("$")) {
            throw new RefusedException(
                    property.offset(),
                    "variable " + property.text() + " on the left of a condition",
                    "write the property on the left and the variable on the right");
        }
        if (property.kind() != Token.Kind.NAME) {
            throw unexpected(property);
        }
        if (property.text().equals("eval") && peek().is("(")) {
            throw new RefusedException(property.offset(), "eval", "write conditions on properties");
        }
        if (peek().is("(")) {
            throw new RefusedException(
                    property.offset(), "call of " + property.text() + "(…)", "compare properties as they are");
        }
        if (peek().is(".")) {
            Token inner = tokens.get(next + 1);
            throw new RefusedException(
                    property.offset(),
                    "path \"" + property.text() + "." + inner.text() + "\" in a condition",
                    "facts are flat: name one property");
        }
        return property;
    }

    private Condition test(Token property) throws RefusedException {
        Token operator = peek();
        if (ENDS.contains(operator.text())) {
            return truth(property, true);
        }
        String name = operator();
        List<Operand> operands =
                name.equals("in") || name.equals("notIn") ? list() : List.of(new OperandParser(this).operand());
        return new Condition.Test(property.text(), property.offset(), name, operator.offset(), operands);
    }

    private String operator() throws RefusedException {
        Token operator = take();
        if (operator.kind() == Token.Kind.SIGN && COMPARISONS.contains(operator.text())) {
            return operator.text();
        }
        boolean negated = operator.is("not");
        Token word = negated ? take() : operator;
        if (word.is("in")) {
            return negated ? "notIn" : "in";
        }
        if (word.is("contains")) {
            return negated ? "notContains" : "contains";
        }
        throw new RefusedException(
                operator.offset(),
                "operator \"" + operator.text() + "\"",
                "allowed: == != < <= > >= in, not in, contains, not contains");
    }

    private List<Operand> list() throws RefusedException {
        if (!skip("(")) {
            throw new RefusedException(peek().offset(), "\"in\" without a list", "write in (A, B)");
        }
        List<Operand> codes = new ArrayList<>();
        do {
            codes.add(new OperandParser(this).operand());
        } while (skip(","));
        if (!skip(")")) {
            throw unexpected(peek());
        }
        return List.copyOf(codes);
    }

    private static Condition truth(Token property, boolean value) {
        return new Condition.Test(
                property.text(),
                property.offset(),
                "==",
                property.offset(),
                List.of(new Operand.Truth(value, property.offset())));
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    boolean skip(String sign) {
        boolean found = peek().is(sign);
        if (found) {
            next++;
        }
        return found;
    }

    RefusedException unexpected(Token token) {
        String what = token.kind() == Token.Kind.END ? "the condition stops short" : "unexpected " + token.text();
        return new RefusedException(
                token.offset(), what, "a condition is a property, an operator, then a code, a variable or a property");
    }
}
