package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the scenario files of packs. Refuses what it does not know. */
public final class ScenarioReader {

    /** Days without an hour begin at midnight there: a scenario that needs another zone gives an instant. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Set<String> OF_FILE = Set.of("question", "socle", "cas");
    private static final Set<String> OF_CASE =
            Set.of("nom", "date", "connu_le", "lecture", "faits", "sujet", "attendu");

    private ScenarioReader() {}

    /**
     * Reads all scenario files of a folder of packs.
     *
     * @param packs the folder that holds one folder a pack, not null
     * @return the cases, by file then line, not null
     * @throws ScenarioException when a file is not a scenario file
     */
    public static List<Scenario> readAll(Path packs) {
        Path folder = packs.toAbsolutePath();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> file.getParent().endsWith("scenarios"))
                    .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file, folder.relativize(file).toString()).stream())
                    .toList();
        } catch (IOException e) {
            throw new ScenarioException(packs + " : dossier illisible : " + e.getMessage(), e);
        }
    }

    private static List<Scenario> read(Path file, String name) {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new ScenarioException(name + " : fichier illisible : " + e.getMessage(), e);
        }
    }

    /**
     * Reads one scenario file.
     *
     * @param yaml the text of the file, not null
     * @param name its name, for messages, not null
     * @return the cases, in the order of the file, not null
     * @throws ScenarioException when it is not a scenario file
     */
    public static List<Scenario> read(String yaml, String name) {
        Map<String, Object> file = map(load(yaml, name), name);
        refuseUnknown(file, OF_FILE, name);
        String question = text(file, "question", name).orElseThrow(() -> missing("question", name));
        Map<String, Object> base = file.containsKey("socle") ? map(file.get("socle"), name + ", socle") : Map.of();
        if (!(file.get("cas") instanceof List<?> cases)) {
            throw missing("cas", name);
        }
        List<Integer> lines = CaseLines.of(yaml);
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String place = name + ":" + lines.get(i);
            scenarios.add(scenario(map(cases.get(i), place), question, base, place));
        }
        return scenarios;
    }

    private static Scenario scenario(
            Map<String, Object> item, String question, Map<String, Object> base, String place) {
        refuseUnknown(item, OF_CASE, place);
        AsOf asOf = asOf(text(item, "date", place).orElseThrow(() -> missing("date", place)), place);
        Optional<AsOf> known = text(item, "connu_le", place).map(date -> asOf(date, place));
        Map<String, Object> facts = item.containsKey("faits") ? map(item.get("faits"), place + ", faits") : Map.of();
        return new Scenario(
                place,
                text(item, "nom", place).orElseThrow(() -> missing("nom", place)),
                question,
                text(item, "sujet", place),
                known.map(AsOf::instant).map(asOf::withKnownAt).orElse(asOf),
                text(item, "lecture", place).map(Reading::valueOf).orElse(Reading.GUIDE),
                DossierText.of(base, facts),
                map(item.getOrDefault("attendu", Map.of()), place + ", attendu"));
    }

    private static AsOf asOf(String text, String place) {
        try {
            return text.length() == 10
                    ? AsOf.of(LocalDate.parse(text), ZONE)
                    : AsOf.of(OffsetDateTime.parse(text).toInstant(), ZONE);
        } catch (DateTimeParseException e) {
            throw new ScenarioException(
                    place + " : « " + text
                            + " » n'est ni un jour (2026-10-07) ni un instant (2026-10-07T09:00:00+02:00)",
                    e);
        }
    }

    private static Object load(String yaml, String name) {
        try {
            return new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new ScenarioException(name + " : " + e.getMessage(), e);
        }
    }

    private static Optional<String> text(Map<String, Object> map, String key, String place) {
        Object value = map.get(key);
        if (value == null || value instanceof String) {
            return Optional.ofNullable((String) value);
        }
        throw new ScenarioException(place + " : « " + key + " » doit être un texte, et non " + value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value, String place) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new ScenarioException(place + " : une suite de « clé: valeur » était attendue, et non " + value);
    }

    private static void refuseUnknown(Map<String, Object> map, Set<String> known, String place) {
        for (String key : map.keySet()) {
            if (!known.contains(key)) {
                throw new ScenarioException(place + " : clé « " + key + " » inconnue ; clés possibles : "
                        + known.stream().sorted().toList());
            }
        }
    }

    private static ScenarioException missing(String key, String place) {
        return new ScenarioException(place + " : il manque « " + key + " »");
    }
}
