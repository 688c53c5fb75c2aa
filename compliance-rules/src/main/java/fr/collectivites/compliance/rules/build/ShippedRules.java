package fr.collectivites.compliance.rules.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules that the build left on the class path.
 *
 * @param digests the SHA-256 of each DRL file, by its path; empty when the class path holds no packs
 * @param models the classes of the compiled rules, those of all packs
 */
record ShippedRules(Map<String, String> digests, List<String> models) {

    private static final String INDEX = "packs/" + RuleIndexWriter.FILE;
    private static final String PACKAGE = "fr.collectivites.compliance.rules.";

    static ShippedRules ofClassPath() {
        Map<String, String> digests = new TreeMap<>();
        for (JsonNode file : JsonMapper.shared().readTree(resource(INDEX, "{}")).path("files")) {
            if (file.path("path").asString().endsWith(".drl")) {
                digests.put(file.path("path").asString(), file.path("sha256").asString());
            }
        }
        return new ShippedRules(
                digests,
                resource(CompiledClasses.LIST, "")
                        .lines()
                        .filter(line -> line.startsWith(PACKAGE))
                        .toList());
    }

    /** The digests of one pack. */
    Map<String, String> digests(String pack) {
        return digests.entrySet().stream()
                .filter(file -> file.getKey().startsWith(pack + "/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The classes of one pack, whose package is named after it. */
    List<String> models(String pack) {
        String start = PACKAGE + pack.replace('-', '_') + ".";
        return models.stream().filter(name -> name.startsWith(start)).toList();
    }

    private static String resource(String name, String otherwise) {
        try (InputStream in = ShippedRules.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? otherwise : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
