package fr.collectivites.compliance.internal.packs;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Composes a YAML 1.2 file to a tree that keeps the line and the column of every word. */
final class YamlFile {

    private static final CoreSchema YAML_1_2 = new CoreSchema();

    private YamlFile() {}

    /** The mapping at the top of the file; empty, with a problem noted, when there is none. */
    static Optional<YamlMap> read(String path, String text, Problems problems) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(path).setSchema(YAML_1_2).build();
        try {
            Optional<Node> root =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(path, mapping, problems));
            }
            problems.add(Place.of(path), "fichier sans clé", "écrire des lignes « clé: valeur »");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            Place place = mark.map(at -> new Place(path, at.getLine() + 1, at.getColumn() + 1))
                    .orElse(Place.of(path));
            problems.add(place, "YAML illisible (" + e.getProblem() + ")", "corriger l'écriture à cet endroit");
        } catch (YamlEngineException e) {
            problems.add(Place.of(path), "YAML illisible (" + e.getMessage() + ")", "corriger l'écriture du fichier");
        }
        return Optional.empty();
    }

    static Place place(String path, Node node) {
        return node.getStartMark()
                .map(mark -> new Place(path, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(path));
    }
}
