package fr.collectivites.compliance.rules.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts with the answer that a text, a guideline or a list gives. */
record ReferenceCase(String id, String facts, Map<String, Object> structured, Map<String, Object> expected) {

    @SuppressWarnings("unchecked")
    static List<ReferenceCase> read(Path file) {
        try {
            String json = Files.readString(file, StandardCharsets.UTF_8);
            return JsonMapper.shared().readValue(json, new TypeReference<List<Map<String, Object>>>() {}).stream()
                    .map(one -> new ReferenceCase(
                            (String) one.get("id"),
                            String.valueOf(one.get("facts")),
                            (Map<String, Object>) one.get("structured"),
                            (Map<String, Object>) one.get("expected")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id + " " + facts;
    }
}
