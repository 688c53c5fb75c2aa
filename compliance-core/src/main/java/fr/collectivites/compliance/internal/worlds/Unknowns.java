package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The things that are unknown in one dossier, as variables of its diagrams, each with its candidates. */
final class Unknowns {

    private final CompiledLaw law;
    private final Diagram diagram;
    private final Map<Dimension, Integer> variables = new LinkedHashMap<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<List<Object>> candidates = new ArrayList<>();

    Unknowns(CompiledLaw law, Diagram diagram) {
        this.law = law;
        this.diagram = diagram;
    }

    int variable(Dimension dimension, List<Probe> probes) {
        Integer known = variables.get(dimension);
        if (known != null) {
            return known;
        }
        List<Object> values = law.candidates(dimension, probes);
        int variable = diagram.variable(values.size());
        variables.put(dimension, variable);
        dimensions.add(dimension);
        candidates.add(values);
        return variable;
    }

    /** An answer that nothing explains, as a variable of its own. */
    int opaque(Dimension dimension, List<String> values) {
        int variable = diagram.variable(values.size());
        dimensions.add(dimension);
        candidates.add(List.copyOf(values));
        return diagram.node(
                variable, values.stream().mapToInt(diagram::terminal).toArray());
    }

    Dimension dimension(int variable) {
        return dimensions.get(variable);
    }

    List<Object> candidates(int variable) {
        return candidates.get(variable);
    }

    /** What to suppose for a function to give a result. */
    List<Supposition> example(int function, String result) {
        List<Supposition> world = new ArrayList<>();
        diagram.example(function, result)
                .forEach((variable, candidate) -> world.add(Supposition.of(
                        dimensions.get(variable), candidates.get(variable).get(candidate))));
        return world;
    }

    /** The worlds that can be at all: population totale is never below the municipal one (CGCT R2151-1). */
    int possible(int function) {
        int possible = function;
        for (String scope : List.of("OWN", "LARGEST_MEMBER")) {
            Optional<Integer> municipal = population("MUNICIPALE", scope);
            Optional<Integer> total = population("TOTALE", scope);
            if (municipal.isPresent() && total.isPresent()) {
                possible = diagram.bind(atMost(municipal.get(), total.get()), Map.of("yes", possible));
            }
        }
        return possible;
    }

    private int atMost(int low, int high) {
        int yes = diagram.terminal("yes");
        int no = diagram.terminal(Diagram.IMPOSSIBLE);
        int first = Math.min(low, high);
        int second = Math.max(low, high);
        int[] outer = new int[candidates.get(first).size()];
        for (int i = 0; i < outer.length; i++) {
            int[] inner = new int[candidates.get(second).size()];
            for (int j = 0; j < inner.length; j++) {
                long a = (Long) candidates.get(first).get(i);
                long b = (Long) candidates.get(second).get(j);
                inner[j] = (first == low ? a <= b : b <= a) ? yes : no;
            }
            outer[i] = diagram.node(second, inner);
        }
        return diagram.node(first, outer);
    }

    private Optional<Integer> population(String base, String scope) {
        return variables.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Dimension.OfFact of
                        && of.facts().type().name().equals("Population")
                        && text(of.facts(), "base").equals(base)
                        && text(of.facts(), "scope").equals(scope))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String text(SubjectFacts facts, String property) {
        return (String) World.AS_IS.value(facts, Facts.named(facts.type(), property));
    }
}
