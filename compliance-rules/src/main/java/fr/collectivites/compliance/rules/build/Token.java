package fr.collectivites.compliance.rules.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a text, a number or a sign of a condition.
 *
 * @param kind which of them
 * @param text the word or sign as written; a text without its quotes
 * @param offset where it starts in the file
 */
record Token(Kind kind, String text, int offset) {

    private static final Pattern LEXEMES = Pattern.compile("(?<gap>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
            + "|(?<number>[0-9][0-9A-Za-z_]*(?:\\.[0-9]\\w*)?)"
            + "|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||(?s:.))");

    /** What a token may be. */
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    /** Cuts a part of a file into tokens, comments left out; the last one is an END. */
    static List<Token> cut(String file, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher lexeme = LEXEMES.matcher(file).region(start, end);
        while (lexeme.lookingAt()) {
            if (lexeme.group("text") != null) {
                String quoted = lexeme.group();
                tokens.add(new Token(Kind.TEXT, quoted.substring(1, quoted.length() - 1), lexeme.start()));
            } else if (lexeme.group("gap") == null) {
                tokens.add(new Token(kind(lexeme), lexeme.group(), lexeme.start()));
            }
            lexeme.region(lexeme.end(), end);
        }
        tokens.add(new Token(Kind.END, "", end));
        return tokens;
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    private static Kind kind(Matcher lexeme) {
        if (lexeme.group("number") != null) {
            return Kind.NUMBER;
        }
        return lexeme.group("name") != null ? Kind.NAME : Kind.SIGN;
    }
}
