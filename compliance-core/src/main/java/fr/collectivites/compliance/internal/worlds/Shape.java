package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cannot be, whatever the law says: worlds that break it are no worlds. */
final class Shape {

    private Shape() {}

    /** Whether some world supposes this. */
    static boolean holds(
            Map<Dimension, Integer> index, List<List<Object>> candidates, Map<Integer, BitSet> supposed) {
        return totalAtLeastMunicipal("OWN", index, candidates, supposed)
                && totalAtLeastMunicipal("LARGEST_MEMBER", index, candidates, supposed);
    }

    /** Whether two worlds, one of each bundle, can be alike but for one dimension. */
    static boolean holds(
            Map<Dimension, Integer> index, List<List<Object>> candidates, Leaf one, Leaf other, int conflict) {
        Map<Integer, BitSet> common = new HashMap<>();
        for (int dimension = 0; dimension < candidates.size(); dimension++) {
            BitSet both = one.both(other, dimension);
            if (both != null && dimension != conflict) {
                common.put(dimension, both);
            }
        }
        Map<Integer, BitSet> ones = new HashMap<>(common);
        ones.put(conflict, one.supposed().get(conflict));
        Map<Integer, BitSet> others = new HashMap<>(common);
        others.put(conflict, other.supposed().get(conflict));
        return holds(index, candidates, ones) && holds(index, candidates, others);
    }

    /** CGCT R2151-1: population totale is the municipal one and those counted apart. */
    private static boolean totalAtLeastMunicipal(
            String scope,
            Map<Dimension, Integer> index,
            List<List<Object>> candidates,
            Map<Integer, BitSet> supposed) {
        Optional<Long> municipal = Optional.empty();
        Optional<Long> total = Optional.empty();
        for (Map.Entry<Dimension, Integer> entry : index.entrySet()) {
            if (entry.getKey() instanceof Dimension.OfFact of
                    && of.facts().type().name().equals("Population")
                    && text(of.facts(), "scope").equals(scope)
                    && supposed.containsKey(entry.getValue())) {
                BitSet bundle = supposed.get(entry.getValue());
                List<Object> values = candidates.get(entry.getValue());
                if (text(of.facts(), "base").equals("TOTALE")) {
                    total = Optional.of((Long) values.get(bundle.length() - 1));
                } else {
                    municipal = Optional.of((Long) values.get(bundle.nextSetBit(0)));
                }
            }
        }
        return municipal.isEmpty() || total.isEmpty() || municipal.get() <= total.get();
    }

    private static String text(SubjectFacts facts, String property) {
        return (String) World.AS_IS.value(facts, Facts.named(facts.type(), property));
    }
}
