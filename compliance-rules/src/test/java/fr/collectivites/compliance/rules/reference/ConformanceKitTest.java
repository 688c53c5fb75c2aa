package fr.collectivites.compliance.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The kit is whole, obeys its schema, and runs from its own zip through the public interface. */
class ConformanceKitTest {

    private static final Path PACKS = Path.of("src", "main", "resources", "packs");
    private static final Path CASES = Path.of("src", "test", "resources", "reference");
    private static final Compliance COMPLIANCE = Compliance.create();

    @BeforeAll
    static void build_the_kit() throws IOException {
        new ConformanceKit(PACKS, CASES).write(ConformanceKit.ZIP);
    }

    @Test
    void every_scenario_and_every_case_of_the_sources_is_in_the_zip() throws IOException {
        assertThat(ids("scenarios/"))
                .containsExactlyInAnyOrderElementsOf(ScenarioReader.readAll(PACKS).stream()
                        .map(scenario -> scenario.place().replace('\\', '/'))
                        .toList());
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.endsWith("vocabulary.json"))
                    .toList()) {
                ReferenceCase.read(file).forEach(given -> sources.add(given.id()));
            }
        }
        assertThat(ids("reference/")).containsExactlyInAnyOrderElementsOf(sources);
    }

    @Test
    void the_zip_holds_data_its_schemas_and_a_page_to_read_and_no_code() {
        assertThat(entries().keySet())
                .contains("README.md", "schema/kit.schema.json", "schema/dossier.schema.json")
                .allMatch(name -> name.endsWith(".json") || name.equals("README.md"));
    }

    @Test
    void every_file_obeys_the_schema_of_the_kit() {
        Map<String, String> entries = entries();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(entries.get("schema/kit.schema.json"), InputFormat.JSON);
        entries.forEach((name, text) -> {
            if (!name.startsWith("schema/") && name.endsWith(".json")) {
                assertThat(schema.validate(text, InputFormat.JSON)).as(name).isEmpty();
            }
        });
    }

    @Test
    void every_scenario_holds_when_played_from_the_zip() {
        List<Map<String, Object>> cases = cases("scenarios/").stream()
                .sorted(Comparator.comparing(one -> one.get("reading") + " " + one.get("instant")))
                .toList();
        assertThat(cases.stream().flatMap(one -> play(one).stream().map(text -> one.get("id") + ": " + text)))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_reference_case_holds_when_played_from_the_zip() {
        assertThat(cases("reference/").stream()
                        .filter(one -> !one.containsKey("contested"))
                        .flatMap(one -> new CaseRunner(
                                        COMPLIANCE,
                                        JsonMapper.shared().writeValueAsString(one.get("dossier")),
                                        (Map<String, Object>) one.get("settings"))
                                .differences((List<Map<String, Object>>) one.get("expectations")).stream()
                                        .map(text -> one.get("id") + ": " + text)))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> play(Map<String, Object> one) {
        String text = JsonMapper.shared().writeValueAsString(one.get("dossier"));
        Dossier dossier = COMPLIANCE.read(text);
        String question = (String) one.get("question");
        AsOf asOf = AsOf.of(Instant.parse((String) one.get("instant")), ZoneId.of((String) one.get("zone")))
                .withKnownAt(Instant.parse((String) one.get("knownAt")));
        Reading reading = Reading.valueOf((String) one.get("reading"));
        String subject = one.containsKey("subject")
                ? (String) one.get("subject")
                : COMPLIANCE.subjects(dossier, question).get(0);
        Optional<Finding> finding = COMPLIANCE.ask(dossier, question, subject, asOf, reading);
        Scenario scenario = new Scenario(
                (String) one.get("id"),
                (String) one.get("name"),
                question,
                Optional.of(subject),
                asOf,
                reading,
                text,
                (Map<String, Object>) one.get("expected"));
        return finding.map(found -> ScenarioRunner.differences(scenario, found)).orElse(List.of("no such subject"));
    }

    private static List<String> ids(String folder) {
        return cases(folder).stream().map(one -> (String) one.get("id")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(String folder) {
        return entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .flatMap(entry ->
                        ConformanceKit.cases(JsonMapper.shared().readValue(entry.getValue(), Map.class)).stream())
                .toList();
    }

    private static Map<String, String> entries() {
        try (ZipFile zip = new ZipFile(ConformanceKit.ZIP.toFile())) {
            return zip.stream().collect(Collectors.toMap(entry -> entry.getName(), entry -> {
                try {
                    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
