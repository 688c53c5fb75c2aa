package fr.collectivites.compliance.rules.reference;

import fr.collectivites.compliance.internal.json.DossierSchema;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios and reference cases as data, for another implementation: JSON, its schemas, a page to read, no code. */
final class ConformanceKit {

    static final Path ZIP = Path.of("target", "compliance-rules-conformance.zip");

    /** The same bytes for the same sources, whatever the day of the build. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private final Path packs;
    private final Path cases;

    ConformanceKit(Path packs, Path cases) {
        this.packs = packs;
        this.cases = cases;
    }

    void write(Path zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        entries.put("README.md", resource("/conformance/README.md"));
        entries.put("schema/kit.schema.json", resource("/conformance/kit.schema.json"));
        entries.put("schema/dossier.schema.json", DossierSchema.text());
        scenarios().forEach((path, file) -> entries.put(path, json(file)));
        references().forEach((path, file) -> entries.put(path, json(file)));
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream kit = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setLastModifiedTime(NO_TIME);
                kit.putNextEntry(head);
                kit.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                kit.closeEntry();
            }
        }
    }

    private Map<String, Map<String, Object>> scenarios() {
        Map<String, Map<String, Object>> files = new TreeMap<>();
        for (Scenario scenario : ScenarioReader.readAll(packs)) {
            String file = scenario.place().replace('\\', '/');
            String path = "scenarios/"
                    + file.substring(0, file.lastIndexOf(':'))
                            .replace("/scenarios/", "/")
                            .replace(".yaml", ".json");
            cases(files.computeIfAbsent(path, any -> file("scenarios"))).add(scenario(scenario));
        }
        return files;
    }

    private static Map<String, Object> scenario(Scenario scenario) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", scenario.place().replace('\\', '/'));
        one.put("name", scenario.name());
        one.put("question", scenario.question());
        scenario.subject().ifPresent(subject -> one.put("subject", subject));
        one.put("instant", scenario.asOf().instant().toString());
        one.put("zone", scenario.asOf().zone().getId());
        one.put("knownAt", scenario.asOf().knownAt().toString());
        one.put("reading", scenario.reading().name());
        one.put("dossier", JsonMapper.shared().readValue(scenario.dossier(), Map.class));
        one.put("expected", scenario.expected());
        return one;
    }

    private Map<String, Map<String, Object>> references() throws IOException {
        Map<String, Object> contested = CaseTable.yaml("contested").orElseThrow();
        Map<String, Map<String, Object>> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(cases)) {
            for (Path path : found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String area = path.getFileName().toString().replace(".json", "");
                CaseTable table = CaseTable.of(area).orElse(null);
                if (table == null) {
                    continue;
                }
                Map<String, Object> file =
                        files.computeIfAbsent("reference/" + area + ".json", any -> file("reference"));
                for (ReferenceCase given : ReferenceCase.read(path)) {
                    cases(file).add(reference(given, table.map(given), contested));
                }
            }
        }
        return files;
    }

    private static Map<String, Object> reference(
            ReferenceCase given, CaseTable.Mapped mapped, Map<String, Object> contested) {
        Draft draft = mapped.draft();
        new Count(draft.settings())
                .event()
                .ifPresent(event -> draft.put(String.valueOf(draft.settings().get("eventInto")), event.toString()));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", given.id());
        one.put("name", given.facts());
        if (contested.containsKey(given.id())) {
            one.put("contested", String.valueOf(contested.get(given.id())));
        }
        one.put("dossier", JsonMapper.shared().readValue(draft.json(), Map.class));
        one.put("settings", draft.settings());
        one.put("expectations", mapped.expectations());
        return one;
    }

    private static Map<String, Object> file(String kind) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("kitVersion", 1);
        file.put("kind", kind);
        file.put("cases", new ArrayList<>());
        return file;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> cases(Map<String, Object> file) {
        return (List<Map<String, Object>>) file.get("cases");
    }

    private static String json(Map<String, Object> file) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    private static String resource(String name) {
        try (InputStream in = ConformanceKit.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
