package fr.collectivites.compliance.rules.worlds;

import static fr.collectivites.compliance.rules.worlds.Town.READ_SETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.law.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/**
 * What a finding asks for is what brute force finds: every value of every unknown is filled in, and a fact is decisive
 * when two fillings that differ in it alone give two results.
 */
class DecisiveFactsTest {

    private static final int MOST_UNKNOWN = 3;

    /** Populations just under and just over every threshold of the packs, for the body and for its largest member. */
    private static final List<Object> POPULATIONS = Stream.of(1_000, 1_001, 3_499, 3_500, 3_501, 30_000, 30_001)
            .flatMap(own -> Stream.<Object>of(figures(own, 30_000), figures(own, 30_001)))
            .toList();

    @Property(tries = 150, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void decisive_facts_are_those_of_brute_force(@ForAll long seed, @ForAll Reading reading) {
        Random random = Dice.chance(-seed);
        Town full = Town.oneDay(seed, 1);
        List<String> questions = full.questions();
        String question = questions.get(random.nextInt(questions.size()));
        full = full.with(
                full.at("collectivity/populations").iterator().next(),
                POPULATIONS.get(random.nextInt(POPULATIONS.size())));
        List<Blank> unknown = pick(random, full, question);

        Finding finding = ask(full.forgetting(new HashSet<>(unknown)), question, reading);
        Brute brute = new Brute(full, unknown, question, reading);

        assertThat(places(finding)).as("%s of %s%n%s", question, full, finding).isEqualTo(brute.decisive());
        assertThat(new TreeSet<>(finding.possible()))
                .as("%s of %s", question, full)
                .isEqualTo(brute.possible());
        Statistics.label("decisive facts").collect(brute.decisive().size());
    }

    /** Up to three facts of a body or of one incident whose values can all be tried. */
    private static List<Blank> pick(Random random, Town town, String question) {
        Set<String> read = READ_SETS.facts(question);
        Set<String> subjects = new HashSet<>(List.of("collectivity", town.subjectOf(question)));
        List<Blank> candidates = new ArrayList<>(town.blanks().stream()
                .filter(blank -> read.contains(blank.entry()) && subjects.contains(blank.subject()))
                .filter(blank -> blank.mereKnowledge() && !values(blank).isEmpty())
                .toList());
        Collections.shuffle(candidates, random);
        return candidates.subList(0, Math.min(candidates.size(), 1 + random.nextInt(MOST_UNKNOWN)));
    }

    /** Every value, or one for each way in which rules can tell the values apart; none when they are too many. */
    private static List<Object> values(Blank blank) {
        return switch (blank.entry()) {
            case "collectivity.populations" -> POPULATIONS;
            default ->
                // Whether something was done says also whether it has an hour: those two are not independent.
                !blank.small() || blank.denies()
                        ? List.of()
                        : blank.fact().orElseThrow().enumType() == Void.class
                                ? List.of(false, true)
                                : Stream.of(blank.fact()
                                                .orElseThrow()
                                                .enumType()
                                                .getEnumConstants())
                                        .map(Object::toString)
                                        .map(Object.class::cast)
                                        .toList();
        };
    }

    private static List<Map<String, Object>> figures(int own, int largest) {
        return List.of(
                Map.of("kind", "TOTALE", "scope", "OWN", "inhabitants", own),
                Map.of("kind", "TOTALE", "scope", "LARGEST_MEMBER", "inhabitants", largest));
    }

    private static SortedSet<String> places(Finding finding) {
        SortedSet<String> places = new TreeSet<>();
        finding.missing().stream()
                .filter(missing -> missing.kind() == Missing.Kind.FACT)
                .filter(missing ->
                        missing.decides() == Missing.Decides.ANSWER || missing.decides() == Missing.Decides.VALUE)
                .forEach(missing -> places.add(missing.path()));
        return places;
    }

    private static Finding ask(Town town, String question, Reading reading) {
        return town.ask(question, reading);
    }

    /** The results of all fillings. */
    private static final class Brute {

        private final List<Blank> unknown;
        private final Map<List<Object>, List<String>> results = new HashMap<>();

        Brute(Town full, List<Blank> unknown, String question, Reading reading) {
            this.unknown = unknown;
            fill(full, List.of(), question, reading);
        }

        private void fill(Town town, List<Object> chosen, String question, Reading reading) {
            if (chosen.size() == unknown.size()) {
                results.put(chosen, ask(town, question, reading).possible());
                return;
            }
            Blank blank = unknown.get(chosen.size());
            for (Object value : values(blank)) {
                List<Object> longer = new ArrayList<>(chosen);
                longer.add(value);
                fill(town.with(blank, value), longer, question, reading);
            }
        }

        SortedSet<String> decisive() {
            SortedSet<String> decisive = new TreeSet<>();
            results.forEach((chosen, result) -> {
                for (int i = 0; i < chosen.size(); i++) {
                    for (Object value : values(unknown.get(i))) {
                        List<Object> neighbour = new ArrayList<>(chosen);
                        neighbour.set(i, value);
                        if (!results.get(neighbour).equals(result)) {
                            decisive.add(unknown.get(i).place());
                        }
                    }
                }
            });
            return decisive;
        }

        SortedSet<String> possible() {
            SortedSet<String> possible = new TreeSet<>();
            results.values().forEach(possible::addAll);
            return possible;
        }
    }
}
