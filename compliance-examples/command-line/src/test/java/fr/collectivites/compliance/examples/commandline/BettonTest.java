package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every fact of the sample matters: whoever forgets one gets another answer. */
class BettonTest {

    private static final String[] ASSESS = {
        "assess",
        "-",
        "--at=2023-08-31T08:00:00+02:00",
        "--known-at=2023-08-31T08:00:00+02:00",
        "--details",
        "--format=html"
    };

    private static String whole;

    @BeforeAll
    static void assess() {
        whole = Run.with(Run.betton(), ASSESS).out();
    }

    static List<String> facts() {
        List<String> pointers = new ArrayList<>();
        collect(JsonMapper.shared().readTree(Run.betton()), "", pointers);
        return pointers;
    }

    @ParameterizedTest
    @MethodSource("facts")
    void forgetting_a_fact_changes_the_answer(String pointer) {
        JsonNode dossier = JsonMapper.shared().readTree(Run.betton());
        int slash = pointer.lastIndexOf('/');
        JsonNode holder = dossier.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (holder instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) holder).remove(Integer.parseInt(name));
        }

        Run run = Run.with(dossier.toString(), ASSESS);

        assertThat(run.code()).as(run.err()).isIn(0, 1);
        assertThat(run.out()).isNotEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void turning_a_truth_into_its_contrary_changes_the_answer(String pointer) {
        JsonNode dossier = JsonMapper.shared().readTree(Run.betton());
        int slash = pointer.lastIndexOf('/');
        if (dossier.at(pointer).isBoolean()) {
            ((ObjectNode) dossier.at(pointer.substring(0, slash)))
                    .put(pointer.substring(slash + 1), !dossier.at(pointer).asBoolean());

            assertThat(Run.with(dossier.toString(), ASSESS).out()).isNotEqualTo(whole);
        }
    }

    @Test
    void the_sample_is_written_as_the_library_writes_it() {
        var library = fr.collectivites.compliance.Compliance.create();

        assertThat(JsonMapper.shared().readTree(library.write(library.read(Run.betton()))))
                .isEqualTo(JsonMapper.shared().readTree(Run.betton()));
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            node.propertyStream()
                    .filter(entry ->
                            !entry.getKey().equals("key") && !entry.getKey().equals("schemaVersion"))
                    .forEach(entry -> collect(entry.getValue(), pointer + "/" + entry.getKey(), pointers));
        } else if (node.isArray() && node.path(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        } else {
            pointers.add(pointer);
        }
    }
}
