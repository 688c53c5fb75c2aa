package fr.collectivites.compliance.rules.scenarios;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds on which line each case of a scenario file begins. */
final class CaseLines {

    private CaseLines() {}

    static List<Integer> of(String yaml) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        Optional<Node> root =
                new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml))).getSingleNode();
        MappingNode file = (MappingNode) root.orElseThrow();
        for (NodeTuple entry : file.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("cas")
                    && entry.getValueNode() instanceof SequenceNode cases) {
                return cases.getValue().stream()
                        .map(item -> item.getStartMark().orElseThrow().getLine() + 1)
                        .toList();
            }
        }
        return List.of();
    }
}
