package fr.collectivites.compliance.internal.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Answers as functions of what is unknown: ordered decision diagrams with shared nodes.
 *
 * <p>A node asks one variable and has a child for each of its candidates; a terminal is a result. Two equal functions are
 * one node, so that comparing functions is comparing numbers. Not for use by many threads.
 */
final class Diagram {

    /** The result of what cannot be. */
    static final String IMPOSSIBLE = "\u0000impossible";

    private record Node(int variable, int[] children, String result) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node that
                    && variable == that.variable
                    && Arrays.equals(children, that.children)
                    && result.equals(that.result);
        }

        @Override
        public int hashCode() {
            return variable * 31 + Arrays.hashCode(children) * 17 + result.hashCode();
        }
    }

    private static final int TERMINAL = Integer.MAX_VALUE;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<List<Integer>, Integer> bound = new HashMap<>();

    /** Adds a variable after all others. */
    int variable(int candidates) {
        sizes.add(candidates);
        return sizes.size() - 1;
    }

    int size() {
        return nodes.size();
    }

    int terminal(String result) {
        return intern(new Node(TERMINAL, new int[0], result));
    }

    /** The function that asks a variable first, and goes on with the function of the bundle that holds its candidate. */
    int choose(int variable, List<BitSet> bundles, List<Integer> functions) {
        int[] selector = new int[sizes.get(variable)];
        Arrays.fill(selector, terminal(IMPOSSIBLE));
        for (int i = 0; i < bundles.size(); i++) {
            int index = i;
            bundles.get(i).stream().forEach(candidate -> selector[candidate] = terminal("#" + index));
        }
        Map<String, Integer> byResult = new HashMap<>();
        for (int i = 0; i < functions.size(); i++) {
            byResult.put("#" + i, functions.get(i));
        }
        return bind(node(variable, selector), byResult);
    }

    /** The function that goes on, for each result of the first one, with another function. */
    int bind(int first, Map<String, Integer> next) {
        List<String> results = List.copyOf(new TreeSet<>(next.keySet()));
        bound.clear();
        return bind(first, results, results.stream().mapToInt(next::get).toArray());
    }

    private int bind(int first, List<String> results, int[] next) {
        Node here = nodes.get(first);
        if (here.variable() == TERMINAL) {
            int position = results.indexOf(here.result());
            return position < 0 ? terminal(IMPOSSIBLE) : next[position];
        }
        List<Integer> key = new ArrayList<>(next.length + 1);
        key.add(first);
        int variable = here.variable();
        for (int function : next) {
            key.add(function);
            variable = Math.min(variable, nodes.get(function).variable());
        }
        Integer known = bound.get(key);
        if (known != null) {
            return known;
        }
        int top = variable;
        int[] children = children(top, candidate -> {
            int[] further = new int[next.length];
            for (int i = 0; i < next.length; i++) {
                further[i] = given(next[i], top, candidate);
            }
            return bind(given(first, top, candidate), results, further);
        });
        int made = node(top, children);
        bound.put(key, made);
        return made;
    }

    private int[] children(int variable, IntUnaryOperator child) {
        int[] children = new int[sizes.get(variable)];
        for (int candidate = 0; candidate < children.length; candidate++) {
            children[candidate] = child.applyAsInt(candidate);
        }
        return children;
    }

    /** What is left of a function once a variable that stands no later than its own is known. */
    private int given(int function, int variable, int candidate) {
        Node node = nodes.get(function);
        return node.variable() == variable ? node.children()[candidate] : function;
    }

    int node(int variable, int[] children) {
        for (int child : children) {
            if (child != children[0]) {
                return intern(new Node(variable, children, ""));
            }
        }
        return children[0];
    }

    private int intern(Node node) {
        Integer known = unique.get(node);
        if (known != null) {
            return known;
        }
        nodes.add(node);
        unique.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** The results that a function can give. */
    SortedSet<String> results(int function) {
        SortedSet<String> results = new TreeSet<>();
        for (int node : reachable(function)) {
            if (nodes.get(node).variable() == TERMINAL) {
                results.add(nodes.get(node).result());
            }
        }
        results.remove(IMPOSSIBLE);
        return results;
    }

    /** The candidates of some of the variables that together give a result which the function can give. */
    Map<Integer, Integer> example(int function, String result) {
        Map<Integer, Integer> candidates = new LinkedHashMap<>();
        if (!lead(function, result, new HashSet<>(), candidates)) {
            throw new IllegalArgumentException("the function never gives " + result);
        }
        return candidates;
    }

    private boolean lead(int function, String result, Set<Integer> inVain, Map<Integer, Integer> candidates) {
        Node node = nodes.get(function);
        if (node.variable() == TERMINAL) {
            return node.result().equals(result);
        }
        if (inVain.add(function)) {
            for (int candidate = 0; candidate < node.children().length; candidate++) {
                candidates.put(node.variable(), candidate);
                if (lead(node.children()[candidate], result, inVain, candidates)) {
                    return true;
                }
            }
            candidates.remove(node.variable());
        }
        return false;
    }

    /** For each variable that alone can change the result, the results between which it decides. */
    Map<Integer, SortedSet<String>> flips(int function) {
        Map<Integer, SortedSet<String>> flips = new HashMap<>();
        Map<Long, SortedSet<String>> compared = new HashMap<>();
        for (int number : reachable(function)) {
            Node node = nodes.get(number);
            int[] distinct = Arrays.stream(node.children()).distinct().toArray();
            for (int i = 0; i < distinct.length; i++) {
                for (int j = i + 1; j < distinct.length; j++) {
                    SortedSet<String> differing = differing(distinct[i], distinct[j], compared);
                    if (!differing.isEmpty()) {
                        flips.computeIfAbsent(node.variable(), v -> new TreeSet<>())
                                .addAll(differing);
                    }
                }
            }
        }
        return flips;
    }

    /** The results that two functions give where they differ, what cannot be left out. */
    private SortedSet<String> differing(int one, int other, Map<Long, SortedSet<String>> compared) {
        if (one == other) {
            return new TreeSet<>();
        }
        long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
        SortedSet<String> known = compared.get(key);
        if (known != null) {
            return known;
        }
        SortedSet<String> differing = new TreeSet<>();
        Node a = nodes.get(one);
        Node b = nodes.get(other);
        if (a.variable() == TERMINAL && b.variable() == TERMINAL) {
            if (!a.result().equals(IMPOSSIBLE) && !b.result().equals(IMPOSSIBLE)) {
                differing.add(a.result());
                differing.add(b.result());
            }
        } else {
            int variable = Math.min(a.variable(), b.variable());
            for (int candidate = 0; candidate < sizes.get(variable); candidate++) {
                differing.addAll(
                        differing(given(one, variable, candidate), given(other, variable, candidate), compared));
            }
        }
        compared.put(key, differing);
        return differing;
    }

    private Set<Integer> reachable(int function) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> waiting = new ArrayList<>(List.of(function));
        while (!waiting.isEmpty()) {
            int next = waiting.remove(waiting.size() - 1);
            if (seen.add(next)) {
                for (int child : nodes.get(next).children()) {
                    waiting.add(child);
                }
            }
        }
        return seen;
    }
}
