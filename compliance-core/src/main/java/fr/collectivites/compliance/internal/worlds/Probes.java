package fr.collectivites.compliance.internal.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which unknown things rules look at, and how, in the order in which they were met. */
final class Probes {

    private final Map<Dimension, List<Probe>> byDimension = new LinkedHashMap<>();

    void add(Dimension dimension, Probe probe) {
        byDimension.computeIfAbsent(dimension, d -> new ArrayList<>()).add(probe);
    }

    void addAll(Probes others) {
        others.byDimension.forEach((dimension, probes) ->
                byDimension.computeIfAbsent(dimension, d -> new ArrayList<>()).addAll(probes));
    }

    boolean isEmpty() {
        return byDimension.isEmpty();
    }

    Map<Dimension, List<Probe>> byDimension() {
        return byDimension;
    }
}
