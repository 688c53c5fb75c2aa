package fr.collectivites.compliance.internal.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Walks the possible worlds nearest first, and keeps the dimensions that alone flip the result.
 *
 * <p>It stops as soon as every dimension is proven decisive and every value that can come has come; it never stops
 * earlier except at its guard.
 */
final class WorldSearch {

    /**
     * What the search found.
     *
     * @param results the results met
     * @param flips for each dimension, the results between which it alone decides; empty when it decides nothing
     * @param exhausted false when the guard stopped the search
     */
    record Outcome(SortedSet<String> results, List<SortedSet<String>> flips, boolean exhausted) {}

    private final int[] sizes;
    private final Predicate<int[]> possible;
    private final Function<int[], String> evaluate;
    private final Set<String> expected;
    private final int guard;

    private final Map<Key, String> met = new HashMap<>();
    private final SortedSet<String> results = new TreeSet<>();
    private final List<SortedSet<String>> flips = new ArrayList<>();
    private boolean exhausted = true;

    private WorldSearch(
            int[] sizes,
            Predicate<int[]> possible,
            Function<int[], String> evaluate,
            Set<String> expected,
            int guard) {
        this.sizes = sizes;
        this.possible = possible;
        this.evaluate = evaluate;
        this.expected = expected;
        this.guard = guard;
        for (int i = 0; i < sizes.length; i++) {
            flips.add(new TreeSet<>());
        }
    }

    /**
     * Searches the product of the dimensions.
     *
     * @param sizes how many candidates each dimension has
     * @param possible false for a world that cannot be
     * @param evaluate the result of a world
     * @param expected the results that rules can give at all: the search does not stop early before it met them
     * @param guard how many worlds may be evaluated
     */
    static Outcome run(
            int[] sizes,
            Predicate<int[]> possible,
            Function<int[], String> evaluate,
            Set<String> expected,
            int guard) {
        WorldSearch search = new WorldSearch(sizes, possible, evaluate, expected, guard);
        for (int distance = 0; distance <= sizes.length && !search.done(); distance++) {
            search.walk(new int[sizes.length], 0, distance);
        }
        return new Outcome(search.results, search.flips, search.exhausted);
    }

    private boolean done() {
        if (met.size() >= guard) {
            exhausted = false;
            return true;
        }
        return results.size() > 1
                && results.containsAll(expected)
                && flips.stream().noneMatch(SortedSet::isEmpty);
    }

    private void walk(int[] world, int from, int changesLeft) {
        if (changesLeft == 0) {
            visit(world);
            return;
        }
        for (int d = from; d <= sizes.length - changesLeft; d++) {
            for (int candidate = 1; candidate < sizes[d]; candidate++) {
                world[d] = candidate;
                walk(world, d + 1, changesLeft - 1);
                if (done()) {
                    world[d] = 0;
                    return;
                }
            }
            world[d] = 0;
        }
    }

    private void visit(int[] world) {
        if (!possible.test(world)) {
            return;
        }
        String result = evaluate.apply(world);
        results.add(result);
        for (int d = 0; d < sizes.length; d++) {
            compareNeighbours(world, d, result);
        }
        met.put(new Key(world.clone()), result);
    }

    private void compareNeighbours(int[] world, int d, String result) {
        int own = world[d];
        for (int candidate = 0; candidate < sizes[d]; candidate++) {
            if (candidate != own) {
                world[d] = candidate;
                String other = met.get(new Key(world));
                if (other != null && !other.equals(result)) {
                    flips.get(d).add(other);
                    flips.get(d).add(result);
                }
            }
        }
        world[d] = own;
    }

    private record Key(int[] world) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Arrays.equals(world, that.world);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(world);
        }
    }
}
