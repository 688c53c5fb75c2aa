package fr.collectivites.compliance.internal.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Splits the possible worlds of one question into bundles that give one result each.
 *
 * <p>It supposes one unknown at a time, the one that most rules look at, and asks again what still matters: a fact that no
 * rule in sight can tell any more is never supposed. The bundles together are all worlds, so that the results, and the
 * facts that alone decide, are exact until the guard stops the search.
 */
final class WorldTree {

    /**
     * What the search found.
     *
     * @param results the results that some world gives
     * @param dimensions what varied
     * @param flips for each dimension, the results between which it alone decides; empty when it decides nothing
     * @param exhausted false when the guard stopped the search
     */
    record Outcome(
            SortedSet<String> results,
            List<Dimension> dimensions,
            List<SortedSet<String>> flips,
            boolean exhausted) {}

    private final CompiledLaw law;
    private final Function<World, Relevance.Reach> reach;
    private final Leaves evaluate;
    private final int guard;

    private final Map<Dimension, Integer> index = new LinkedHashMap<>();
    private final List<List<Object>> candidates = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean exhausted = true;

    /** Gives the result of a world in which nothing unknown matters any more. */
    interface Leaves {
        String result(World world, Relevance.Reach reach);
    }

    private WorldTree(
            CompiledLaw law, Function<World, Relevance.Reach> reach, Leaves evaluate, int guard) {
        this.law = law;
        this.reach = reach;
        this.evaluate = evaluate;
        this.guard = guard;
    }

    static Outcome search(
            CompiledLaw law,
            Relevance.Reach root,
            Function<World, Relevance.Reach> reach,
            Leaves evaluate,
            int guard) {
        WorldTree tree = new WorldTree(law, reach, evaluate, guard);
        root.unknown.byDimension().forEach((dimension, probes) -> {
            tree.index.put(dimension, tree.candidates.size());
            tree.candidates.add(law.candidates(dimension, probes));
        });
        tree.grow(World.AS_IS, root, Map.of());
        return tree.outcome();
    }

    private void grow(World world, Relevance.Reach here, Map<Integer, BitSet> supposed) {
        if (leaves.size() >= guard) {
            exhausted = false;
            return;
        }
        Dimension next = mostAskedFor(here);
        if (next == null) {
            leaves.add(new Leaf(supposed, evaluate.result(world, here)));
            return;
        }
        int dimension = index.get(next);
        for (BitSet bundle : alike(next, dimension, here)) {
            Map<Integer, BitSet> more = new HashMap<>(supposed);
            more.put(dimension, bundle);
            if (Shape.holds(index, candidates, more)) {
                World further =
                        world.suppose(next, candidates.get(dimension).get(bundle.nextSetBit(0)));
                grow(further, reach.apply(further), more);
            }
        }
    }

    private Dimension mostAskedFor(Relevance.Reach here) {
        Dimension best = null;
        int most = -1;
        for (Map.Entry<Dimension, List<Probe>> entry : here.unknown.byDimension().entrySet()) {
            if (entry.getValue().size() > most && candidates.get(index.get(entry.getKey())).size() > 1) {
                best = entry.getKey();
                most = entry.getValue().size();
            }
        }
        return best;
    }

    /** The candidates of a dimension, those together that no rule still in sight can tell apart. */
    private List<BitSet> alike(Dimension dimension, int position, Relevance.Reach here) {
        List<Probe> probes = here.unknown.byDimension().get(dimension);
        Map<List<Boolean>, BitSet> bundles = new LinkedHashMap<>();
        List<Object> values = candidates.get(position);
        for (int i = 0; i < values.size(); i++) {
            bundles.computeIfAbsent(seen(dimension, values.get(i), probes, i), seen -> new BitSet())
                    .set(i);
        }
        return List.copyOf(bundles.values());
    }

    private List<Boolean> seen(Dimension dimension, Object value, List<Probe> probes, int position) {
        List<Boolean> seen = new ArrayList<>();
        if (!(dimension instanceof Dimension.OfFact)) {
            for (int bit = 0; bit < 8; bit++) {
                seen.add((position >> bit & 1) == 1);
            }
            return seen;
        }
        for (Probe probe : probes) {
            probe.look(value, seen);
        }
        return seen;
    }

    private Outcome outcome() {
        SortedSet<String> results = new TreeSet<>();
        leaves.forEach(leaf -> results.add(leaf.result()));
        List<SortedSet<String>> flips = new ArrayList<>();
        candidates.forEach(values -> flips.add(new TreeSet<>()));
        if (results.size() > 1) {
            for (int i = 0; i < leaves.size(); i++) {
                for (int j = i + 1; j < leaves.size(); j++) {
                    compare(leaves.get(i), leaves.get(j), flips);
                }
            }
        }
        return new Outcome(results, List.copyOf(index.keySet()), flips, exhausted);
    }

    private void compare(Leaf one, Leaf other, List<SortedSet<String>> flips) {
        if (one.result().equals(other.result())) {
            return;
        }
        int conflict = one.onlyConflict(other);
        if (conflict >= 0
                && Shape.holds(index, candidates, one, other, conflict)) {
            flips.get(conflict).add(one.result());
            flips.get(conflict).add(other.result());
        }
    }
}
