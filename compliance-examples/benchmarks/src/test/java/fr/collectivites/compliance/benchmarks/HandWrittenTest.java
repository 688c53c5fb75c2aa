package fr.collectivites.compliance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandWrittenTest {

    private static final Compliance LIBRARY = Compliance.create();

    @Test
    void referenceTownLeavesNothingOpenOfWhatIsWrittenByHand() {
        Dossier town = ReferenceTown.dossier();
        assertThat(town.processings()).hasSize(20);
        assertThat(town.incidents()).hasSize(3);
        assertThat(town.publications()).hasSize(10);
        assertThat(town.consents()).hasSize(20);
        assertThat(LIBRARY.read(LIBRARY.write(town))).isEqualTo(town);
        List<String> questions = HandWritten.assess(town, ReferenceTown.AS_OF).stream()
                .map(HandFinding::question)
                .distinct()
                .toList();
        assertThat(LIBRARY.assess(town, ReferenceTown.AS_OF).findings())
                .filteredOn(finding -> questions.contains(finding.question()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.determined()).isTrue());
    }

    @Test
    void saysWhatTheLibrarySaysOfTheReferenceTown() {
        assertSame(ReferenceTown.dossier());
    }

    @Test
    void saysWhatTheLibrarySaysWhenOneYesBecomesNo() {
        Dossier town = ReferenceTown.dossier();
        int facts = countYesNo(town);
        assertThat(facts).isGreaterThan(100);
        IntStream.range(0, facts).parallel().forEach(wanted -> {
            int[] seen = {0};
            assertSame(FactRewriter.rewrite(town, fact -> isYesNo(fact) && seen[0]++ == wanted ? flip(fact) : fact));
        });
    }

    private static int countYesNo(Dossier town) {
        int[] count = {0};
        FactRewriter.rewrite(town, fact -> {
            count[0] += isYesNo(fact) ? 1 : 0;
            return fact;
        });
        return count[0];
    }

    private static boolean isYesNo(Fact<?> fact) {
        return fact instanceof Fact.Known<?> known && known.value() instanceof Boolean;
    }

    private static Fact<?> flip(Fact<?> fact) {
        return Fact.of(!(Boolean) ((Fact.Known<?>) fact).value());
    }

    private static void assertSame(Dossier town) {
        List<HandFinding> byHand = HandWritten.assess(town, ReferenceTown.AS_OF);
        assertThat(byHand).isSortedAccordingTo(HandFinding.ORDER);
        for (HandFinding hand : byHand) {
            Finding finding = LIBRARY.ask(town, hand.question(), hand.subject(), ReferenceTown.AS_OF, Reading.GUIDE)
                    .orElseThrow();
            assertThat(hand.answer())
                    .as("%s %s", hand.question(), hand.subject())
                    .isEqualTo(finding.answer());
            assertThat(finding.value())
                    .as("%s %s", hand.question(), hand.subject())
                    .contains(hand.value());
            assertThat(hand.status())
                    .as("%s %s", hand.question(), hand.subject())
                    .isEqualTo(finding.status());
            finding.deadline().ifPresent(deadline -> {
                if (deadline instanceof FixedDeadline fixed) {
                    assertThat(hand.due()).contains(fixed.due().toInstant());
                }
            });
        }
    }
}
