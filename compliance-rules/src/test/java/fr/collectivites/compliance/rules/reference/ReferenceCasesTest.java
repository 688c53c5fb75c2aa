package fr.collectivites.compliance.rules.reference;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.collectivites.compliance.Compliance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The reference cases, through JSON text and tables that see neither the id nor the answer.
 *
 * <p>{@code -Dreference.cases=DIR} runs another folder of cases of the same form. One line a case is printed, and the
 * dossiers made are left in {@code target/reference-dossiers}.
 */
class ReferenceCasesTest {

    private static final Path DOSSIERS = Path.of("target", "reference-dossiers");
    private static final Map<String, Object> CONTESTED =
            CaseTable.yaml("contested").orElseThrow();
    private static final Compliance COMPLIANCE = Compliance.create();

    @TestFactory
    Stream<DynamicContainer> every_case_has_the_answer_of_its_text() throws IOException {
        Path folder = Path.of(System.getProperty("reference.cases", "src/test/resources/reference"));
        Files.createDirectories(DOSSIERS);
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> CaseTable.of(area(file)).isPresent())
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> dynamicContainer(area(file), tests(file)));
        }
    }

    private static Stream<DynamicNode> tests(Path file) {
        CaseTable table = CaseTable.of(area(file)).orElseThrow();
        return ReferenceCase.read(file).stream().map(given -> dynamicTest(given.toString(), () -> run(given, table)));
    }

    private static void run(ReferenceCase given, CaseTable table) {
        if (CONTESTED.containsKey(given.id())) {
            line(given, "DISABLED", String.valueOf(CONTESTED.get(given.id())));
            Assumptions.abort(String.valueOf(CONTESTED.get(given.id())));
        }
        CaseTable.Mapped mapped = table.map(given);
        if (!mapped.unmapped().isEmpty()) {
            line(given, "UNMAPPED", String.join("; ", mapped.unmapped()));
            fail(given.id() + " says what no table knows: " + mapped.unmapped());
        }
        List<String> differences = differences(given, mapped);
        line(given, differences.isEmpty() ? "PASS" : "FAIL", String.join("; ", differences));
        if (!differences.isEmpty()) {
            fail(given + "\n  " + String.join("\n  ", differences));
        }
    }

    private static List<String> differences(ReferenceCase given, CaseTable.Mapped mapped) {
        Draft draft = mapped.draft();
        new Count(draft.settings())
                .event()
                .ifPresent(event -> draft.put(String.valueOf(draft.settings().get("eventInto")), event.toString()));
        String json = draft.json();
        try {
            Files.writeString(DOSSIERS.resolve(given.id() + ".json"), json + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new CaseRunner(COMPLIANCE, json, draft.settings()).differences(mapped.expectations());
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }

    private static void line(ReferenceCase given, String verdict, String detail) {
        System.out.println((given.id() + " " + verdict + " " + detail).strip());
    }

    private static String area(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
