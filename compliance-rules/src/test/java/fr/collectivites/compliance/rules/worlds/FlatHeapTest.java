package fr.collectivites.compliance.rules.worlds;

import static fr.collectivites.compliance.rules.worlds.Town.COMPLIANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No call leaves anything behind. */
class FlatHeapTest {

    private static final int ASKED = 100_000;
    private static final int ASSESSED = 1_000;

    /** What a machine may do with its own memory between two looks: caches of the platform, compiled code. */
    private static final long TOLERANCE = 8_000_000;

    /** Of the body and of an incident; one in forty has a clock, a table or a chain of answers behind it. */
    private static final List<String> CHEAP = List.of("nis2.simulateur", "geste.eteindre");

    private static final List<String> DEAR =
            List.of("nis2.soumission", "violation.notification-cnil", "nis2.classe-operateur");

    @Test
    void the_heap_is_flat_over_a_hundred_thousand_questions_and_a_thousand_dossiers() {
        Town town = Town.oneDay(1, 1);
        Dossier full = town.dossier();
        Dossier open = Town.oneDay(1, 0.8).dossier();
        long half = 0;
        for (int part = 0; part < 2; part++) {
            for (int i = 0; i < ASKED / 2; i++) {
                List<String> questions = i % 40 == 0 ? DEAR : CHEAP;
                String question = questions.get(i / 40 % questions.size());
                COMPLIANCE.ask(full, question, subject(question), town.asOf(), Reading.GUIDE);
            }
            for (int i = 0; i < ASSESSED / 2; i++) {
                COMPLIANCE.assess(i % 50 == 0 ? open : full, town.asOf(), Reading.GUIDE);
            }
            half = part == 0 ? used() : half;
        }
        long growth = used() - half;
        System.out.println(
                "heap after the first half " + half / 1_000_000 + " MB, then grown by " + growth / 1000 + " kB");
        assertThat(growth).isLessThan(TOLERANCE);
    }

    @Test
    void the_law_of_every_day_asked_is_not_kept() {
        Town town = Town.oneDay(1, 1);
        Dossier dossier = town.dossier();
        IntStream.range(0, 60).forEach(day -> ask(dossier, town, day));
        long before = used();
        IntStream.range(60, 300).forEach(day -> ask(dossier, town, day));
        assertThat(used() - before).isLessThan(TOLERANCE);
    }

    private static void ask(Dossier dossier, Town town, int day) {
        AsOf asOf = AsOf.of(town.asOf().date().minusDays(day), town.asOf().zone());
        COMPLIANCE.ask(dossier, "nis2.soumission", "collectivity", asOf, Reading.GUIDE);
    }

    private static String subject(String question) {
        return question.startsWith("nis2.") ? "collectivity" : "incidents/I1";
    }

    /** The least of several looks, each after a collection. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
