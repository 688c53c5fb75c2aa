package fr.collectivites.compliance.rules.worlds;

import static fr.collectivites.compliance.rules.worlds.Town.COMPLIANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Reading;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Over random dossiers of ten years, under all readings: no hole, no contradiction, no blame ahead of the law. */
class SoundnessTest {

    private static final Set<Diagnostic.Kind> DEFECTS =
            EnumSet.of(Diagnostic.Kind.GAP, Diagnostic.Kind.CONFLICT, Diagnostic.Kind.ENGINE);

    @Property(tries = 120, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void the_packs_answer_everything_once_and_blame_nobody_ahead_of_the_law(
            @ForAll long seed, @ForAll Reading reading) {
        Town town = Town.anyDay(seed, seed % 2 == 0 ? 1 : 0.6);
        boolean seen = false;
        for (Finding finding :
                COMPLIANCE.assess(town.dossier(), town.asOf(), reading).findings()) {
            assertThat(finding.diagnostics())
                    .as("%s", finding)
                    .noneMatch(diagnostic -> DEFECTS.contains(diagnostic.kind()));
            if (aheadOfTheLaw(finding)) {
                seen = true;
                assertThat(finding.status().pressing()).as("%s", finding).isFalse();
            }
        }
        Statistics.label("stands on a text ahead of the law").collect(Tuple.of(seen));
    }

    /** By the force of the finding or by that of any text that it cites. */
    private static boolean aheadOfTheLaw(Finding finding) {
        return finding.force().aheadOfTheLaw()
                || finding.citations().stream().map(Citation::force).anyMatch(LegalForce::aheadOfTheLaw);
    }
}
