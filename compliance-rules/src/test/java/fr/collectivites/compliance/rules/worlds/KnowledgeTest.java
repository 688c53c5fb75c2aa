package fr.collectivites.compliance.rules.worlds;

import static fr.collectivites.compliance.rules.worlds.Town.COMPLIANCE;
import static fr.collectivites.compliance.rules.worlds.Town.READ_SETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.law.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** To learn more never overturns an answer, what is asked for is enough, and what is not read never matters. */
class KnowledgeTest {

    @Property(tries = 60, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void filling_in_what_is_unknown_never_overturns_what_is_certain(@ForAll long seed, @ForAll Reading reading) {
        Town town = Town.anyDay(seed, 0.7);
        Assessment before = COMPLIANCE.assess(town.dossier(), town.asOf(), reading);
        Assessment after = COMPLIANCE.assess(town.learning(some(town, seed)).dossier(), town.asOf(), reading);

        assertThat(after.findings()).hasSameSizeAs(before.findings());
        for (Finding finding : before.findings()) {
            Finding then = after.finding(finding.question(), finding.subject()).orElseThrow();
            assertThat(finding.possible()).as("%s", finding).containsAll(then.possible());
            finding.value()
                    .ifPresent(
                            value -> assertThat(then.value()).as("%s", finding).contains(value));
            if (finding.answer() != Answer.UNDETERMINED) {
                assertThat(then.answer()).as("%s", finding).isEqualTo(finding.answer());
            }
        }
    }

    @Property(tries = 150, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void answering_what_is_asked_for_in_any_order_ends_certain(@ForAll long seed, @ForAll Reading reading) {
        Random random = Dice.chance(-seed);
        Town town = Town.oneDay(seed, random.nextDouble());
        String question = any(random, town.questions());
        Finding first = ask(town, question, reading);
        Finding now = first;
        for (Optional<String> place = next(random, town, now); place.isPresent(); place = next(random, town, now)) {
            Town more = town.learning(town.at(place.get()));
            assertThat(more.unknown())
                    .as("%s is asked for and was not open", place)
                    .hasSizeLessThan(town.unknown().size());
            Finding then = ask(more, question, reading);
            if (now.determined()) {
                assertThat(then.value()).as("%s after %s", question, place).isEqualTo(now.value());
            }
            town = more;
            now = then;
        }
        assertThat(now.determined() || now.missing().stream().anyMatch(KnowledgeTest::unsettled))
                .as("nothing is asked for any more, yet %s", now)
                .isTrue();
    }

    @Property(tries = 250, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void a_fact_outside_the_read_set_never_matters(@ForAll long seed, @ForAll Reading reading) {
        Random random = Dice.chance(-seed);
        Town town = Town.oneDay(seed, random.nextDouble());
        String question = any(random, town.questions());
        Set<String> read = READ_SETS.facts(question);
        List<Blank> outside = town.blanks().stream()
                .filter(blank -> !read.contains(blank.entry()))
                .toList();
        Set<Blank> forgotten = new HashSet<>();
        Town other = town;
        for (Blank blank : outside) {
            other = other.rethrown(blank, random.nextLong());
            if (random.nextBoolean()) {
                forgotten.add(blank);
            }
        }
        assertThat(ask(other.forgetting(forgotten), question, reading)).isEqualTo(ask(town, question, reading));
    }

    /** A random part of what is unknown and is mere knowledge. */
    private static Set<Blank> some(Town town, long seed) {
        List<Blank> open = new ArrayList<>(
                town.unknown().stream().filter(Blank::mereKnowledge).toList());
        Random random = Dice.chance(~seed);
        Collections.shuffle(open, random);
        return new HashSet<>(open.subList(0, open.isEmpty() ? 0 : 1 + random.nextInt(open.size())));
    }

    private static Optional<String> next(Random random, Town town, Finding finding) {
        List<String> places = finding.missing().stream()
                .filter(missing -> missing.kind() == Missing.Kind.FACT)
                .map(Missing::path)
                .filter(place -> town.unknown().containsAll(town.at(place)))
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(any(random, places));
    }

    private static boolean unsettled(Missing missing) {
        return missing.kind() == Missing.Kind.UNSETTLED_LAW;
    }

    private static Finding ask(Town town, String question, Reading reading) {
        return town.ask(question, reading);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
