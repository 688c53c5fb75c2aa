package fr.collectivites.compliance.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;

/** One case of {@code reference/deadline.json}: the facts asked and the answers of the text. */
record ReferenceCase(String id, String facts, Map<String, Object> structured, Map<String, Object> expected) {

    static List<ReferenceCase> all() {
        try (InputStream json = ReferenceCase.class.getResourceAsStream("/reference/deadline.json")) {
            List<?> cases = new ObjectMapper().readValue(json, List.class);
            return cases.stream().map(ReferenceCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static ReferenceCase of(Object json) {
        Map<String, Object> map = (Map<String, Object>) json;
        return new ReferenceCase(
                (String) map.get("id"), (String) map.get("facts"), (Map<String, Object>) map.get("structured"), (Map<
                                String, Object>)
                        map.get("expected"));
    }

    String kind() {
        return text("kind").orElseThrow();
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(structured.get(key)).map(Object::toString);
    }

    int number(String key) {
        return text(key).map(Integer::parseInt).orElse(0);
    }

    boolean yes(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public String toString() {
        return id + " " + facts;
    }
}
