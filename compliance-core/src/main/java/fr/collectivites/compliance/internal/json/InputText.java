package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into the text of a document: UTF-8 only, with or without a byte order mark, never repaired.
 *
 * <p>No other encoding is guessed. A document that is too large is refused before it is decoded.
 */
final class InputText {

    private static final char MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private InputText() {}

    /** Reads a stream up to the limit; does not close it. */
    static String of(InputStream stream, InputLimits limits) throws IOException {
        int enough = limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1;
        return of(stream.readNBytes(enough), limits);
    }

    /** Decodes bytes. */
    static String of(byte[] bytes, InputLimits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge(limits);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkUtf8(bytes);
        }
        return withoutMark(text);
    }

    /** Checks a text that the caller has decoded. */
    static String of(String text, InputLimits limits) {
        boolean fits = text.length() <= limits.maxBytes() / 3
                || text.length() <= limits.maxBytes()
                        && text.getBytes(StandardCharsets.UTF_8).length <= limits.maxBytes();
        if (!fits) {
            throw tooLarge(limits);
        }
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static void checkUtf8(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(rest);
        } catch (CharacterCodingException e) {
            throw refusal(Kind.SYNTAX, place(bytes, rest.position()), encoding(bytes), "JSON in UTF-8");
        }
    }

    private static Place place(byte[] bytes, int end) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        int column = new String(bytes, start, end - start, StandardCharsets.UTF_8).length() + 1;
        return new Place("", line, column);
    }

    private static String encoding(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        return wide ? "UTF-16 (by its byte order mark)" : "bytes that are not UTF-8, perhaps Windows-1252";
    }

    private static InvalidInputException tooLarge(InputLimits limits) {
        String most = "at most " + limits.maxBytes() + " bytes (InputLimits.maxBytes)";
        return refusal(Kind.LIMIT, new Place("", 1, 1), "a larger document", most);
    }

    private static InvalidInputException refusal(Kind kind, Place place, String found, String allowed) {
        Problems problems = new Problems(1);
        problems.add(kind, place, found, allowed, Optional.empty());
        return problems.refusal(Map.of());
    }
}
