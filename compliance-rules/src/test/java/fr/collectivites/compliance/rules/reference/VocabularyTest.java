package fr.collectivites.compliance.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every key and value that further cases may use is mapped, or listed as one that no pack answers yet. */
class VocabularyTest {

    private static final String LIST = "list of ";

    @ParameterizedTest
    @ValueSource(strings = {"nis2", "incident", "deadline", "dpo", "rights", "consent", "aipd", "breach", "publication", "teleservice", "video"})
    @SuppressWarnings("unchecked")
    void the_tables_know_every_word_of_the_vocabulary(String area) throws IOException {
        Map<String, Map<String, List<String>>> words = vocabulary().get(area);
        Map<String, Object> table = CaseTable.yaml(area).orElseThrow();
        TreeSet<String> unmapped = new TreeSet<>();
        for (String part : List.of("structured", "expected")) {
            Map<String, Map<String, Object>> rows =
                    (Map<String, Map<String, Object>>) table.get(part.equals("structured") ? "facts" : part);
            words.get(part).forEach((key, values) -> {
                if (!((List<Object>) table.get("prose")).contains(key)) {
                    values.stream()
                            .filter(value -> !knows(rows.getOrDefault(key, Map.of()), value))
                            .forEach(value -> unmapped.add(part + "." + key + " = " + value));
                }
            });
        }
        assertThat(unmapped).isEqualTo(new TreeSet<>((List<String>) table.getOrDefault("pending", List.of())));
    }

    /** A form needs its row. What a text may say, its vocabulary does not tell: some row is all that can be asked. */
    @SuppressWarnings("unchecked")
    private static boolean knows(Map<String, Object> rows, String word) {
        if (word.startsWith(LIST)) {
            return rows.containsKey("list")
                    || ((Map<String, Object>) rows.getOrDefault("each", Map.of()))
                            .containsKey(word.substring(LIST.length()));
        }
        return switch (word) {
            case "boolean" -> rows.containsKey("true") && rows.containsKey("false");
            case "text or instant" -> !rows.isEmpty();
            case "null", "number" -> rows.containsKey(word);
            default -> Words.lookUp(rows, word).isPresent();
        };
    }

    private static Map<String, Map<String, Map<String, List<String>>>> vocabulary() throws IOException {
        try (InputStream in = VocabularyTest.class.getResourceAsStream("/reference/vocabulary.json")) {
            return JsonMapper.shared().readValue(in, new TypeReference<>() {});
        }
    }
}
