package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.internal.text.NearestName;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Walks through the tokens of a document, keeps the limits, and notes problems at the token where it stands.
 *
 * <p>It decides nothing about dossiers. It stops for good at malformed JSON and at a limit that makes going on unsafe.
 */
final class DocumentCursor implements AutoCloseable {

    /** Ends a reading that cannot go on; the reason is already among the problems. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super("reading stopped", null, false, false);
        }
    }

    private static final int LONGEST_NAME = 64;

    private final JsonParser tokens;
    private final InputLimits limits;
    private final Problems problems;
    private int values;

    /** Starts before the first token. */
    DocumentCursor(String text, InputLimits limits, Problems problems) {
        this.tokens = Tokens.of(text);
        this.limits = limits;
        this.problems = problems;
    }

    /** Gives the limits that hold. */
    InputLimits limits() {
        return limits;
    }

    /** Goes to the next token and gives it; empty at the end of the document. */
    Optional<JsonToken> next() {
        try {
            return Optional.ofNullable(counted(tokens.nextToken()));
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Goes to the next property of the object and tells whether there is one. */
    boolean nextProperty() {
        try {
            return tokens.nextName() != null;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Goes to the value of the property or to the next element, and tells whether there is one. */
    boolean nextValue() {
        return next().filter(token -> token != JsonToken.END_ARRAY).isPresent();
    }

    /** Gives the name of the property. */
    String name() {
        return tokens.currentName();
    }

    /** Gives the token. */
    JsonToken token() {
        return tokens.currentToken();
    }

    /** Gives the text of the token: a string without its quotes, a number as it is written. */
    String text() {
        try {
            return tokens.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Leaves the value where the cursor stands, whatever it holds; its limits count all the same. */
    void skip() {
        if (!token().isStructStart()) {
            return;
        }
        for (int open = 1; open > 0; ) {
            JsonToken token = next().orElse(JsonToken.END_OBJECT);
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    /** Gives the pointer of the token. */
    String pointer() {
        return Pointers.of(tokens.streamReadContext());
    }

    /** Notes a problem of the token, with no near name. */
    void problem(Kind kind, String found, String allowed) {
        if (!problems.full()) {
            problems.add(kind, place(), found, allowed, Optional.empty());
        }
    }

    /** Notes a name or a code that is not among the known ones. */
    void unknown(Kind kind, String given, Collection<String> known) {
        if (!problems.full()) {
            String allowed = "one of " + String.join(", ", known);
            String found = (kind == Kind.UNKNOWN_PROPERTY ? "property " : "") + Problems.quoted(given);
            problems.add(kind, place(), found, allowed, nearest(given, known));
        }
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        return given.isEmpty() || given.length() > LONGEST_NAME ? Optional.empty() : NearestName.of(given, known);
    }

    /** Notes that the value is of another type, and leaves it. */
    void wrongType(boolean secret, String allowed) {
        if (!problems.full()) {
            problems.add(Kind.WRONG_TYPE, place(), found(secret), allowed, Optional.empty());
        }
        skip();
    }

    /** Notes that the object which just ended lacks a property. */
    void missing(String property) {
        problems.add(
                Kind.MISSING,
                Pointers.child(pointer(), property),
                "nothing",
                "a value: \"" + property + "\" is required");
    }

    /** Notes that the element which just ended bears the key of an earlier one; the key itself is not repeated. */
    void sameKey(int first) {
        String element = pointer();
        String earlier = Pointers.parent(element) + '/' + first;
        problems.add(Kind.DUPLICATE_ELEMENT, element + "/key", "the key of " + earlier, "a key of its own");
    }

    /** Notes that the object which just ended is empty. */
    void emptyObject(String allowed) {
        problems.add(Kind.WRONG_TYPE, pointer(), "an empty object", allowed);
    }

    /** Stops at a document without any value. */
    void empty() {
        problems.last(Kind.SYNTAX, new Place("", 1, 1), "an empty document", "a dossier as a JSON object");
        throw new Stopped();
    }

    /** Checks that nothing follows the value that just ended. */
    void end() {
        if (next().isPresent()) {
            problem(Kind.SYNTAX, "text after the end of the dossier", "one dossier a document");
        }
    }

    private String found(boolean secret) {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> secret ? "a text" : Problems.quoted(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> secret ? "a number" : Problems.cut(text());
            default -> text();
        };
    }

    private Place place() {
        TokenStreamLocation at = tokens.currentTokenLocation();
        return new Place(pointer(), at.getLineNr(), at.getColumnNr());
    }

    private JsonToken counted(JsonToken token) {
        if (token == null || token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
            return token;
        }
        if (++values > limits.maxValues()) {
            String allowed = "at most " + limits.maxValues() + " values (InputLimits.maxValues)";
            throw stop("a document with more values", allowed);
        }
        if (token.isStructStart() && tokens.streamReadContext().getNestingDepth() > limits.maxDepth()) {
            throw stop("a deeper nesting", "at most " + limits.maxDepth() + " levels (InputLimits.maxDepth)");
        }
        return token;
    }

    private Stopped stop(String found, String allowed) {
        problems.last(Kind.LIMIT, place(), found, allowed);
        return new Stopped();
    }

    private Stopped malformed(JacksonException cause) {
        TokenStreamLocation at = Optional.ofNullable(cause.getLocation()).orElseGet(tokens::currentLocation);
        Place place = new Place(pointer(), Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
        problems.last(Kind.SYNTAX, place, reason(cause), "JSON as RFC 8259 defines it, without extension");
        return new Stopped();
    }

    private static String reason(JacksonException cause) {
        if (cause instanceof UnexpectedEndOfInputException) {
            return "the end of the document too early";
        }
        String words = cause.getOriginalMessage();
        int end = words.indexOf("): ") >= 0 ? words.indexOf("): ") + 1 : words.indexOf(": ");
        String first = end > 0 ? words.substring(0, end) : words;
        return "malformed JSON: " + (first.length() > 80 ? first.substring(0, 80) + '…' : first);
    }

    @Override
    public void close() {
        tokens.close();
    }
}
