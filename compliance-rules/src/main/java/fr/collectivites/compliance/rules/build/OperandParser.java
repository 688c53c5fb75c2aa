package fr.collectivites.compliance.rules.build;

/** Reads the right-hand side of a comparison. */
final class OperandParser {

    private final ConditionParser tokens;

    OperandParser(ConditionParser tokens) {
        this.tokens = tokens;
    }

    Operand operand() throws RefusedException {
        Token token = tokens.take();
        Operand operand = switch (token.kind()) {
            case TEXT -> new Operand.Text(token.text(), token.offset());
            case NUMBER -> throw number(token);
            case NAME -> named(token);
            case SIGN, END -> throw signed(token);
        };
        Token after = tokens.peek();
        if (after.kind() == Token.Kind.SIGN && "+-*/%".contains(after.text())) {
            throw new RefusedException(
                    after.offset(), "computation with " + after.text(), "the core derives counts and sums, not rules");
        }
        return operand;
    }

    static RefusedException number(Token number) {
        return new RefusedException(
                number.offset(),
                "literal number " + number.text() + " in a condition",
                "put it in a dated value under parametres/ and bind it: Parametre( id == \"…\", $seuil : entier )");
    }

    private RefusedException signed(Token sign) {
        if (sign.is("-") && tokens.peek().kind() == Token.Kind.NUMBER) {
            return number(tokens.peek());
        }
        return tokens.unexpected(sign);
    }

    private Operand named(Token name) throws RefusedException {
        String text = name.text();
        if (text.equals("true") || text.equals("false")) {
            return new Operand.Truth(text.equals("true"), name.offset());
        }
        if (text.equals("null")) {
            throw new RefusedException(
                    name.offset(), "null in a condition", "facts are always known in rules: remove the comparison");
        }
        if (tokens.peek().is("(") || text.equals("new")) {
            throw new RefusedException(name.offset(), "call of " + text + "(…)", "compare with a code or a variable");
        }
        if (tokens.skip(".")) {
            Token inner = tokens.take();
            if (tokens.peek().is(".") || tokens.peek().is("(")) {
                throw new RefusedException(
                        name.offset(),
                        "path \"" + text + "." + inner.text() + tokens.peek().text() + "…\" in a condition",
                        "write Type.CODE or $variable.property");
            }
            return text.startsWith("$")
                    ? new Operand.VariableProperty(text, inner.text(), name.offset())
                    : new Operand.EnumCode(text, inner.text(), name.offset());
        }
        return text.startsWith("$")
                ? new Operand.Variable(text, name.offset())
                : new Operand.Property(text, name.offset());
    }
}
