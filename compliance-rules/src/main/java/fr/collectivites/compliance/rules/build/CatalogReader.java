package fr.collectivites.compliance.rules.build;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads from the YAML of the packs the names that rules may use.
 *
 * <p>It checks nothing more: the shape of these files is checked by the core, which reads all of them.
 */
final class CatalogReader {

    private final PackFolder folder;
    private final Problems problems;

    CatalogReader(PackFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Catalog read() {
        Map<String, Pack> packs = new LinkedHashMap<>();
        folder.packs().forEach(id -> packs.put(id, pack(id)));
        packs.values()
                .forEach(pack -> pack.depends().stream()
                        .filter(other -> !packs.containsKey(other))
                        .forEach(other -> problems.add(
                                new Position(pack.id() + "/pack.yaml", 1, 1),
                                "unknown pack \"" + other + "\" in depend",
                                NearestName.remedy(other, packs.keySet()))));
        return new Catalog(packs);
    }

    private Pack pack(String id) {
        Map<?, ?> own = yaml(id + "/pack.yaml");
        Map<String, Question> questions = new LinkedHashMap<>();
        map(own.get("questions")).forEach((key, value) -> {
            Question question = question(text(key), map(value));
            questions.put(question.id(), question);
            if (map(value).get("echeances") instanceof List<?> deadlines) {
                boolean done =
                        deadlines.stream().anyMatch(deadline -> map(deadline).containsKey("fait"));
                questions.put(question.timeliness(done).id(), question.timeliness(done));
            }
        });
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String file : folder.files(id + "/parametres/", ".yaml")) {
            Map<?, ?> parameter = yaml(file);
            parameters.put(text(parameter.get("id")), text(parameter.get("type")));
        }
        Set<String> articles = new LinkedHashSet<>();
        for (String file : folder.files(id + "/sources/", ".yaml")) {
            Map<?, ?> source = yaml(file);
            map(source.get("articles")).keySet().forEach(key -> articles.add(text(source.get("id")) + ":" + text(key)));
        }
        return new Pack(id, list(own.get("depend")), questions, parameters, articles, messages(id));
    }

    private static Question question(String id, Map<?, ?> question) {
        List<String> values = map(question.get("valeurs")).keySet().stream()
                .map(CatalogReader::text)
                .toList();
        return new Question(id, text(question.get("sujet")), values.isEmpty() ? List.of("YES", "NO") : values, false);
    }

    private Map<String, Set<String>> messages(String id) {
        Map<String, Set<String>> messages = new LinkedHashMap<>();
        for (String name : List.of("messages_fr.properties", "messages_en.properties")) {
            Properties properties = new Properties();
            Path file = folder.path(id + "/" + name);
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + file, e);
                }
            }
            messages.put(name, Set.copyOf(properties.stringPropertyNames()));
        }
        return messages;
    }

    private Map<?, ?> yaml(String file) {
        try {
            return map(new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(folder.text(file)));
        } catch (YamlEngineException e) {
            Optional<Mark> mark =
                    e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
            Position at = mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                    .orElseGet(() -> new Position(file, 1, 1));
            String what = e.getMessage().lines().findFirst().orElse("");
            problems.add(at, "not YAML: " + what, "correct the file; quote texts that hold \": \" or \"#\"");
            return Map.of();
        }
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> list(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> texts.add(text(item)));
        }
        return List.copyOf(texts);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
