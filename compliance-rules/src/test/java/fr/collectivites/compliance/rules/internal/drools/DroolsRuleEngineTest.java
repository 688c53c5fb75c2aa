package fr.collectivites.compliance.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.collectivites.compliance.facts.Collectivity;
import fr.collectivites.compliance.facts.Incident;
import fr.collectivites.compliance.facts.Parametre;
import fr.collectivites.compliance.facts.Population;
import fr.collectivites.compliance.facts.Subject;
import fr.collectivites.compliance.spi.Firing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DroolsRuleEngineTest {

    private static final DroolsRuleEngine ENGINE = DrlText.engine("""
            rule "grande" @Question("q.grande") when
              Parametre( id == "seuil", $seuil : entier )
              Population( inhabitants > $seuil )
              $s : Collectivity()
            then conclusions.conclure( $s, "YES" ); end

            rule "grande-aussi" @Question("q.grande") when
              Population( inhabitants > 1000 )
              $s : Collectivity()
            then conclusions.conclure( $s, "YES" ); end

            rule "suite" @Question("q.suite") when
              Conclusion( question == "q.grande", value == "YES", $qui : subject )
              $s : Collectivity( subject == $qui )
            then conclusions.conclure( $s, "DUE" ); end

            rule "verifie" @Question("q.suite") when
              $c : Conclusion( question == "q.suite" )
            then conclusions.constater( $c, "SATISFIED" ); end

            rule "casse" @Question("q.casse") when
              Parametre( id == "casse" )
              $s : Subject()
            then conclusions.conclure( $s, "YES" ); end

            rule "incident" @Question("q.incident") when
              $i : Incident( personalData )
            then conclusions.conclure( $i, "YES" ); end
            """);

    private static final Set<String> ALL = Set.of("grande", "grande-aussi", "suite", "verifie");
    private static final Subject TOWN = new Collectivity("collectivity", new Object[0]);
    private static final List<Object> FACTS =
            List.of(Parametre.entier("seuil", 30_000), new Population("TOTALE", "OWN", 30_001), TOWN);

    @Test
    void conclusions_reach_the_rules_of_the_next_storey() {
        assertThat(ENGINE.fire(FACTS, Set.of("grande", "suite", "verifie")))
                .containsExactly(
                        new Firing("grande", Firing.Verb.CONCLUDE, "collectivity", "YES"),
                        new Firing("suite", Firing.Verb.CONCLUDE, "collectivity", "DUE"),
                        new Firing("verifie", Firing.Verb.OBSERVE, "collectivity", "SATISFIED"));
    }

    @Test
    void rules_that_agree_conclude_once_for_the_others() {
        assertThat(ENGINE.fire(FACTS, ALL)).extracting(Firing::rule).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void only_the_rules_asked_for_fire() {
        assertThat(ENGINE.fire(FACTS, Set.of("grande-aussi", "unknown")))
                .containsExactly(new Firing("grande-aussi", Firing.Verb.CONCLUDE, "collectivity", "YES"));
        assertThat(ENGINE.fire(FACTS, Set.of())).isEmpty();
    }

    @Test
    void nothing_is_left_of_a_call() {
        ENGINE.fire(FACTS, ALL);
        assertThat(ENGINE.fire(List.of(TOWN), ALL)).isEmpty();
    }

    @Test
    void rule_names_are_those_of_the_base() {
        assertThat(ENGINE.ruleNames()).containsAll(ALL).hasSize(ALL.size() + 2);
    }

    @Test
    void a_rule_that_throws_is_named_and_the_engine_goes_on() {
        Subject broken = () -> {
            throw new ArithmeticException("broken subject");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> ENGINE.fire(List.of(Parametre.code("casse", "X"), broken), Set.of("casse")))
                .withMessage("rule \"casse\" failed: java.lang.ArithmeticException: broken subject");
        assertThatIllegalStateException()
                .isThrownBy(() -> ENGINE.fire(List.of(new Incident("incidents/INC-1", new Object[0])), ALL))
                .withMessage("a condition failed: Error evaluating constraint 'personalData' in"
                        + " [Rule \"incident\" in texte.drl]: java.lang.ArrayIndexOutOfBoundsException:"
                        + " Index 10 out of bounds for length 0");
        for (int i = 0; i < 100; i++) {
            conclusions_reach_the_rules_of_the_next_storey();
        }
    }

    @Test
    void sixty_four_threads_get_the_same_answers() throws InterruptedException, ExecutionException {
        List<Firing> expected = ENGINE.fire(FACTS, ALL);
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Future<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 6_400; i++) {
                boolean full = i % 3 != 0;
                calls.add(threads.submit(() -> full
                        ? ENGINE.fire(FACTS, ALL).equals(expected)
                        : ENGINE.fire(List.of(TOWN), ALL).isEmpty()));
            }
            for (Future<Boolean> call : calls) {
                assertThat(call.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twenty_thousand_calls_leave_the_heap_flat() {
        calls(2_000);
        long before = heap();
        calls(20_000);
        assertThat(heap() - before).isLessThan(4L << 20);
    }

    private static void calls(int count) {
        for (int i = 0; i < count; i++) {
            ENGINE.fire(FACTS, ALL);
        }
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
