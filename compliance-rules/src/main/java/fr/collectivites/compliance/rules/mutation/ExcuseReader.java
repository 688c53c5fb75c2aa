package fr.collectivites.compliance.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the excuses of packs: {@code <pack>/mutation-excuses.yaml}, a list of {@code mutant} and {@code motif}. */
final class ExcuseReader {

    /** The name of the file in the folder of a pack. */
    static final String FILE = "mutation-excuses.yaml";

    /** A reason shorter than this names no cause. */
    private static final int SHORTEST_REASON = 20;

    private ExcuseReader() {}

    static List<Excuse> readAll(Path packs) {
        try (Stream<Path> folders = Files.list(packs)) {
            return folders.map(folder -> folder.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> read(file, packs.relativize(file).toString().replace('\\', '/')).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + packs, e);
        }
    }

    private static List<Excuse> read(Path file, String name) {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static List<Excuse> read(String yaml, String name) {
        Object read;
        try {
            read = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(name + " : " + e.getMessage(), e);
        }
        if (!(read instanceof Map<?, ?> map) || !(map.get("excuses") instanceof List<?> list) || map.size() != 1) {
            throw new IllegalArgumentException(name + " : une seule clé « excuses: », avec une liste, était attendue");
        }
        List<Excuse> excuses = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            excuses.add(excuse(list.get(i), name + ", excuse " + (i + 1)));
        }
        return excuses;
    }

    private static Excuse excuse(Object item, String place) {
        if (!(item instanceof Map<?, ?> map) || map.size() != 2) {
            throw new IllegalArgumentException(place + " : « mutant: » et « motif: » étaient attendus");
        }
        String mutant = text(map, "mutant", place);
        String reason = text(map, "motif", place);
        if (reason.length() < SHORTEST_REASON) {
            throw new IllegalArgumentException(
                    place + " : motif trop court « " + reason + " » ; dire pourquoi aucun cas ne peut le voir");
        }
        return new Excuse(mutant, reason, place);
    }

    private static String text(Map<?, ?> map, String key, String place) {
        return Optional.ofNullable(map.get(key))
                .map(String::valueOf)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(place + " : il manque « " + key + ": »"));
    }
}
