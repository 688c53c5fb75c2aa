package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a right-hand side, which may be one call of {@code conclure} or {@code constater} and nothing else. */
final class ActionReader {

    private static final String FORM =
            "write one line: conclusions.conclure( $x, \"VALUE\" ); or conclusions.constater( $x, \"STATUS\" );";
    private static final Set<String> VERBS = Set.of("conclure", "constater");

    private final Source source;
    private final Problems problems;

    ActionReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Optional<Action> read(String consequence, int from) {
        int start = source.text().indexOf(consequence, source.text().indexOf("then", from));
        List<Token> tokens = Token.cut(source.text(), start, start + consequence.length());
        List<String> form = List.of("conclusions", ".", "", "(", "", ",", "", ")", ";", "");
        for (int i = 0; i < form.size(); i++) {
            Token token = tokens.get(Math.min(i, tokens.size() - 1));
            if (!fits(token, i, form.get(i))) {
                String what = token.kind() == Token.Kind.END ? "it stops short" : "\"" + token.text() + "\"";
                problems.add(source.at(token.offset()), "right-hand side out of form: " + what, FORM);
                return Optional.empty();
            }
        }
        Token variable = tokens.get(4);
        Token value = tokens.get(6);
        return Optional.of(
                new Action(tokens.get(2).text(), variable.text(), variable.offset(), value.text(), value.offset()));
    }

    private static boolean fits(Token token, int place, String expected) {
        return switch (place) {
            case 2 -> VERBS.contains(token.text());
            case 4 -> token.kind() == Token.Kind.NAME && token.text().startsWith("$");
            case 6 -> token.kind() == Token.Kind.TEXT;
            case 9 -> token.kind() == Token.Kind.END;
            default -> token.is(expected);
        };
    }
}
