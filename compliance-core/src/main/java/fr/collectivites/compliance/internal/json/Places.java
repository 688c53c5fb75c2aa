package fr.collectivites.compliance.internal.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds the lines of a few values in a document, by reading it a second time.
 *
 * <p>Only a refused document is read twice. A value that is not there takes the place of the object it is missing from.
 */
final class Places {

    private Places() {}

    /**
     * Finds the places.
     *
     * @param text the document
     * @param pointers what is looked for
     * @return the place of each pointer; none is missing unless the document is not JSON
     */
    static Map<String, Place> of(String text, Collection<String> pointers) {
        Set<String> wanted = new HashSet<>();
        for (String pointer : pointers) {
            for (String up = pointer; wanted.add(up) && !up.isEmpty(); ) {
                up = Pointers.parent(up);
            }
        }
        Map<String, Place> found = wanted.isEmpty() ? new HashMap<>() : scan(text, wanted);
        for (String pointer : pointers) {
            String up = pointer;
            while (!found.containsKey(up) && !up.isEmpty()) {
                up = Pointers.parent(up);
            }
            Place place = found.get(up);
            if (place != null) {
                found.putIfAbsent(pointer, place);
            }
        }
        return found;
    }

    private static Map<String, Place> scan(String text, Set<String> wanted) {
        Map<String, Place> found = new HashMap<>();
        long deepest = wanted.stream().mapToLong(Places::segments).max().orElse(0);
        try (JsonParser tokens = Tokens.of(text)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                TokenStreamContext context = tokens.streamReadContext();
                boolean value =
                        (token.isScalarValue() || token.isStructStart()) && context.getNestingDepth() <= deepest + 1;
                String pointer = value ? Pointers.of(context) : "";
                if (value && wanted.contains(pointer)) {
                    TokenStreamLocation at = tokens.currentTokenLocation();
                    found.putIfAbsent(pointer, new Place(pointer, at.getLineNr(), at.getColumnNr()));
                }
            }
        } catch (JacksonException e) {
            return found;
        }
        return found;
    }

    private static long segments(String pointer) {
        return pointer.chars().filter(character -> character == '/').count();
    }
}
