package fr.collectivites.compliance.internal.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML file that knows its place and tells every problem of its keys.
 *
 * <p>An accessor that finds a problem notes it and answers empty, so that the reading goes on to the next problem.
 */
final class YamlMap {

    private final String file;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    YamlMap(String file, MappingNode node, Problems problems) {
        this.file = file;
        this.place = YamlFile.place(file, node);
        this.problems = problems;
        for (NodeTuple entry : node.getValue()) {
            Place keyPlace = YamlFile.place(file, entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyPlace, "une clé n'est pas un mot", "écrire « clé: valeur »");
            } else if (values.containsKey(key.getValue())) {
                problems.add(
                        keyPlace,
                        "clé « " + key.getValue() + " » écrite deux fois, d'abord ligne "
                                + places.get(key.getValue()).line(),
                        "n'en garder qu'une");
            } else {
                values.put(key.getValue(), entry.getValueNode());
                places.put(key.getValue(), keyPlace);
            }
        }
    }

    Place place() {
        return place;
    }

    /** The place of a key, or of the mapping when it lacks the key. */
    Place place(String key) {
        return places.getOrDefault(key, place);
    }

    /** The place of the value of a key, or of the mapping when it lacks the key. */
    Place valuePlace(String key) {
        Node node = values.get(key);
        return node == null ? place : YamlFile.place(file, node);
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** How many keys the mapping under a key has; 0 when it is no mapping. */
    int size(String key) {
        return values.get(key) instanceof MappingNode mapping
                ? mapping.getValue().size()
                : 0;
    }

    /** Refuses every other key. */
    void onlyKeys(String... known) {
        List<String> names = List.of(known);
        for (Map.Entry<String, Place> key : places.entrySet()) {
            if (!names.contains(key.getKey())) {
                problems.unknown(key.getValue(), "clé inconnue", key.getKey(), names);
            }
        }
    }

    boolean require(String key) {
        if (!has(key)) {
            problems.add(place, "clé « " + key + " » absente", "l'ajouter");
        }
        return has(key);
    }

    Optional<String> text(String key) {
        return require(key) ? textIfAny(key) : Optional.empty();
    }

    /** A text as it is written, whatever it looks like: NO stays NO, 2026.11 stays 2026.11. */
    Optional<String> textIfAny(String key) {
        return has(key) ? scalar(key, "un texte").map(ScalarNode::getValue) : Optional.empty();
    }

    Optional<LocalDate> date(String key) {
        Optional<String> text = text(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            problems.add(
                    valuePlace(key),
                    "« " + key + " » n'est pas une date : « " + text.orElseThrow() + " »",
                    "écrire une date qui existe, sous la forme 2026-11-22");
            return Optional.empty();
        }
    }

    Optional<Boolean> flagIfAny(String key) {
        Optional<ScalarNode> node = has(key) ? scalar(key, "true ou false") : Optional.empty();
        if (node.isPresent() && !node.get().getTag().equals(Tag.BOOL)) {
            problems.add(
                    valuePlace(key),
                    "« " + key + " » vaut « " + node.get().getValue() + " »",
                    "écrire true ou false, sans guillemets");
            return Optional.empty();
        }
        return node.map(
                flag -> flag.getValue().charAt(0) == 't' || flag.getValue().charAt(0) == 'T');
    }

    <E> Optional<E> oneOf(String key, E[] constants, Function<E, String> code) {
        return require(key) ? oneOfIfAny(key, constants, code) : Optional.empty();
    }

    <E> Optional<E> oneOfIfAny(String key, E[] constants, Function<E, String> code) {
        return textIfAny(key).flatMap(text -> named(valuePlace(key), key, text, constants, code));
    }

    <E> List<E> severalOf(String key, E[] constants, Function<E, String> code) {
        List<E> found = new ArrayList<>();
        for (ScalarNode node : scalars(key)) {
            named(YamlFile.place(file, node), key, node.getValue(), constants, code)
                    .ifPresent(found::add);
        }
        return found;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(ScalarNode::getValue).toList();
    }

    /** The elements of a list of words; empty when the key is absent. */
    List<ScalarNode> scalars(String key) {
        List<ScalarNode> found = new ArrayList<>();
        for (Node node : elements(key)) {
            if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
                found.add(scalar);
            } else {
                problems.add(
                        YamlFile.place(file, node),
                        "un élément de « " + key + " » n'est pas un mot",
                        "écrire une liste de mots : [A, B]");
            }
        }
        return found;
    }

    /** The elements of a list of mappings; empty when the key is absent. */
    List<YamlMap> maps(String key) {
        List<YamlMap> found = new ArrayList<>();
        for (Node node : elements(key)) {
            if (node instanceof MappingNode mapping) {
                found.add(new YamlMap(file, mapping, problems));
            } else {
                problems.add(
                        YamlFile.place(file, node),
                        "un élément de « " + key + " » n'a pas de clés",
                        "écrire « - clé: valeur »");
            }
        }
        return found;
    }

    Optional<YamlMap> map(String key) {
        return require(key) ? mapIfAny(key) : Optional.empty();
    }

    Optional<YamlMap> mapIfAny(String key) {
        Node node = values.get(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(file, mapping, problems));
        }
        if (node != null) {
            problems.add(valuePlace(key), "« " + key + " » n'a pas de clés", "écrire des lignes « clé: valeur »");
        }
        return Optional.empty();
    }

    /** A word that is there and not empty. */
    Optional<ScalarNode> scalar(String key, String expected) {
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            if (!scalar.getValue().isBlank()) {
                return Optional.of(scalar);
            }
        }
        problems.add(valuePlace(key), "« " + key + " » n'est pas " + expected, "écrire " + expected);
        return Optional.empty();
    }

    private List<Node> elements(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        if (node != null) {
            problems.add(valuePlace(key), "« " + key + " » n'est pas une liste", "écrire [A, B] ou des lignes « - »");
        }
        return List.of();
    }

    private <E> Optional<E> named(Place at, String key, String text, E[] constants, Function<E, String> code) {
        Set<String> known = new TreeSet<>();
        for (E constant : constants) {
            if (code.apply(constant).equals(text)) {
                return Optional.of(constant);
            }
            known.add(code.apply(constant));
        }
        problems.unknown(at, "« " + key + " » inconnu :", text, known);
        return Optional.empty();
    }
}
