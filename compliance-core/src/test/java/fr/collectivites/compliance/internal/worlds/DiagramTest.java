package fr.collectivites.compliance.internal.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Answers as functions of what is unknown, held against functions written out world by world. */
class DiagramTest {

    private static final int VARIABLES = 4;
    private static final int CANDIDATES = 3;
    private static final int WORLDS = 81;

    private final Diagram diagram = new Diagram();

    @Test
    void equalFunctionsAreOneNode() {
        int v = diagram.variable(2);
        int w = diagram.variable(2);

        int asked = choose(v, choose(w, diagram.terminal("A"), diagram.terminal("B")), diagram.terminal("B"));
        int askedInTheOtherOrder =
                choose(w, choose(v, diagram.terminal("A"), diagram.terminal("B")), diagram.terminal("B"));

        assertThat(asked).isEqualTo(askedInTheOtherOrder);
    }

    @Test
    void aVariableThatChangesNothingDisappears() {
        int v = diagram.variable(2);

        int function = choose(v, diagram.terminal("A"), diagram.terminal("A"));

        assertThat(function).isEqualTo(diagram.terminal("A"));
        assertThat(diagram.flips(function)).isEmpty();
    }

    @Test
    void whatCannotBeIsNoResultAndDecidesNothing() {
        int v = diagram.variable(2);

        int function = choose(v, diagram.terminal("A"), diagram.terminal(Diagram.IMPOSSIBLE));

        assertThat(diagram.results(function)).containsExactly("A");
        assertThat(diagram.flips(function)).isEmpty();
    }

    @Property(tries = 300)
    void resultsAndDecisiveVariablesEqualThoseOfBruteForce(@ForAll long seed) {
        Diagram fresh = new Diagram();
        for (int v = 0; v < VARIABLES; v++) {
            fresh.variable(CANDIDATES);
        }
        String[] table = randomTable(new Random(seed));
        int function = build(fresh, table, 0, 0);

        assertThat(fresh.results(function)).isEqualTo(new TreeSet<>(List.of(table)));
        assertThat(fresh.flips(function)).isEqualTo(bruteForceFlips(table));
    }

    @Property(tries = 200)
    void puttingAnAnswerInItsPlaceIsComposition(@ForAll long seed) {
        Diagram fresh = new Diagram();
        for (int v = 0; v < VARIABLES; v++) {
            fresh.variable(CANDIDATES);
        }
        Random random = new Random(seed);
        String[] first = randomTable(random);
        String[] ifA = randomTable(random);
        String[] ifB = randomTable(random);
        String[] composed = new String[WORLDS];
        for (int world = 0; world < WORLDS; world++) {
            composed[world] = first[world].equals("A") ? ifA[world] : ifB[world];
        }

        int bound = fresh.bind(
                build(fresh, first, 0, 0), Map.of("A", build(fresh, ifA, 0, 0), "B", build(fresh, ifB, 0, 0)));

        assertThat(bound).isEqualTo(build(fresh, composed, 0, 0));
    }

    private int choose(int variable, int ifFirst, int ifSecond) {
        return diagram.choose(variable, List.of(only(0), only(1)), List.of(ifFirst, ifSecond));
    }

    private static BitSet only(int candidate) {
        BitSet bundle = new BitSet();
        bundle.set(candidate);
        return bundle;
    }

    /** Results that depend on few variables often enough for diagrams to shrink. */
    private static String[] randomTable(Random random) {
        int mask = random.nextInt(16);
        Map<String, String> byProjection = new HashMap<>();
        String[] table = new String[WORLDS];
        for (int world = 0; world < WORLDS; world++) {
            StringBuilder projection = new StringBuilder();
            for (int v = 0; v < VARIABLES; v++) {
                if ((mask >> v & 1) == 1) {
                    projection.append(candidate(world, v));
                }
            }
            table[world] = byProjection.computeIfAbsent(projection.toString(), p -> random.nextBoolean() ? "A" : "B");
        }
        return table;
    }

    private static int candidate(int world, int variable) {
        return world / (int) Math.pow(CANDIDATES, variable) % CANDIDATES;
    }

    private static int build(Diagram diagram, String[] table, int variable, int world) {
        if (variable == VARIABLES) {
            return diagram.terminal(table[world]);
        }
        List<BitSet> bundles = new ArrayList<>();
        List<Integer> functions = new ArrayList<>();
        for (int c = 0; c < CANDIDATES; c++) {
            bundles.add(only(c));
            functions.add(build(diagram, table, variable + 1, world + c * (int) Math.pow(CANDIDATES, variable)));
        }
        return diagram.choose(variable, bundles, functions);
    }

    private static Map<Integer, SortedSet<String>> bruteForceFlips(String[] table) {
        Map<Integer, SortedSet<String>> flips = new HashMap<>();
        for (int world = 0; world < WORLDS; world++) {
            for (int v = 0; v < VARIABLES; v++) {
                for (int c = 0; c < CANDIDATES; c++) {
                    int other = world + (c - candidate(world, v)) * (int) Math.pow(CANDIDATES, v);
                    if (!table[world].equals(table[other])) {
                        flips.computeIfAbsent(v, k -> new TreeSet<>()).addAll(List.of(table[world], table[other]));
                    }
                }
            }
        }
        return flips;
    }
}
