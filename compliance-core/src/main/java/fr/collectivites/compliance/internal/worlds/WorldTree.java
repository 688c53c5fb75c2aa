package fr.collectivites.compliance.internal.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the answer to one question as a function of what is unknown.
 *
 * <p>It supposes one unknown at a time, the one that most rules look at, and asks again what still matters: what no rule in
 * sight can tell any more is never supposed. An earlier answer that is itself uncertain is supposed like a fact, and its
 * own function is then put in its place: nothing is searched twice.
 */
final class WorldTree {

    /** Gives the result of a world in which nothing unknown matters any more. */
    interface Leaves {
        String result(World world, Relevance.Reach reach);
    }

    private final Diagram diagram;
    private final Unknowns unknowns;
    private final Verdicts verdicts;
    private final Function<World, Relevance.Reach> reach;
    private final Leaves leaves;
    private final int guard;
    private int evaluated;

    WorldTree(
            Diagram diagram,
            Unknowns unknowns,
            Verdicts verdicts,
            Function<World, Relevance.Reach> reach,
            Leaves leaves,
            int guard) {
        this.diagram = diagram;
        this.unknowns = unknowns;
        this.verdicts = verdicts;
        this.reach = reach;
        this.leaves = leaves;
        this.guard = guard;
    }

    /**
     * Searches all worlds.
     *
     * @throws TooManyWorlds when the guard stops the search
     */
    int function(Relevance.Reach root) {
        return unknowns.possible(grow(World.AS_IS, root));
    }

    private int grow(World world, Relevance.Reach here) {
        Dimension next = mostAskedFor(here);
        if (next == null) {
            if (++evaluated > guard) {
                throw new TooManyWorlds();
            }
            return diagram.terminal(leaves.result(world, here));
        }
        return next instanceof Dimension.OfAnswer earlier
                ? supposeAnswer(world, earlier)
                : supposeFact(world, next, here.unknown.byDimension().get(next));
    }

    private int supposeAnswer(World world, Dimension.OfAnswer earlier) {
        Verdict verdict = verdicts.get(earlier.key());
        Map<String, Integer> byValue = new LinkedHashMap<>();
        for (String value : verdict.values()) {
            World further = world.suppose(earlier, value);
            byValue.put(value, grow(further, reach.apply(further)));
        }
        return diagram.bind(verdict.function(), byValue);
    }

    private int supposeFact(World world, Dimension dimension, List<Probe> probes) {
        int variable = unknowns.variable(dimension, probes);
        List<Object> candidates = unknowns.candidates(variable);
        List<BitSet> bundles = alike(candidates, probes);
        List<Integer> functions = new ArrayList<>();
        for (BitSet bundle : bundles) {
            World further = world.suppose(dimension, candidates.get(bundle.nextSetBit(0)));
            functions.add(grow(further, reach.apply(further)));
        }
        return diagram.choose(variable, bundles, functions);
    }

    private static Dimension mostAskedFor(Relevance.Reach here) {
        Dimension best = null;
        int most = -1;
        for (Map.Entry<Dimension, List<Probe>> entry :
                here.unknown.byDimension().entrySet()) {
            if (entry.getValue().size() > most) {
                best = entry.getKey();
                most = entry.getValue().size();
            }
        }
        return best;
    }

    /** The candidates, those together that no rule still in sight can tell apart. */
    private static List<BitSet> alike(List<Object> candidates, List<Probe> probes) {
        Map<List<Boolean>, BitSet> bundles = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            List<Boolean> seen = new ArrayList<>();
            for (Probe probe : probes) {
                probe.look(candidates.get(i), i, seen);
            }
            bundles.computeIfAbsent(seen, s -> new BitSet()).set(i);
        }
        return List.copyOf(bundles.values());
    }

    /** The guard stopped the search. */
    static final class TooManyWorlds extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyWorlds() {
            super("too many worlds", null, false, false);
        }
    }
}
