package fr.collectivites.compliance.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.internal.packs.PackProblem;
import fr.collectivites.compliance.internal.packs.TryPacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideNeverLaxerTest {

    private static final String DELAY = "essai/parametres/delai.yaml";

    @TempDir
    Path folder;

    private TryPacks packs;

    @BeforeEach
    void copyTheGoodPacks() {
        packs = TryPacks.copiedTo(folder.resolve("packs"));
    }

    @Test
    void the_good_packs_have_no_problem() {
        assertThat(problems(packs)).isEmpty();
    }

    @Test
    void a_shorter_delay_in_the_guide_is_stricter() {
        assertThat(problems(packs.append(DELAY, guide("2026-01-01", "2 jours"))))
                .isEmpty();
    }

    @Test
    void a_longer_delay_in_the_guide_is_told_from_its_day_on() {
        assertThat(problems(packs.append(DELAY, guide("2026-01-01", "1 semaines"))))
                .extracting(PackProblem::toString)
                .containsExactly("essai/parametres/delai.yaml:17:5: « essai.delai » est plus souple sous GUIDE"
                        + " (1 semaine) que sous LAW (72 heures) le 2026-01-01"
                        + " ; donner à GUIDE une valeur au moins aussi stricte, ou ôter la lecture");
    }

    @Test
    void a_guide_that_drops_the_value_is_laxer() {
        assertThat(problems(packs.append(DELAY, guide("2026-01-01", "aucune"))))
                .extracting(PackProblem::what)
                .containsExactly(
                        "« essai.delai » est plus souple sous GUIDE (aucune) que sous LAW (72 heures) le 2026-01-01");
    }

    @Test
    void when_a_greater_value_is_stricter_a_longer_one_is_allowed_and_a_shorter_one_is_not() {
        packs.replace(DELAY, "plus_petit_plus_strict", "plus_grand_plus_strict");
        assertThat(problems(packs.append(DELAY, guide("2026-01-01", "1 mois")))).isEmpty();
        assertThat(problems(packs.append(DELAY, guide("2026-02-01", "1 jours"))))
                .hasSize(1);
    }

    @Test
    void no_order_of_strictness_no_comparison() {
        packs.replace(DELAY, "plus_petit_plus_strict", "sans_objet");
        assertThat(problems(packs.append(DELAY, guide("2026-01-01", "5 ans")))).isEmpty();
    }

    private static List<PackProblem> problems(TryPacks packs) {
        return GuideNeverLaxer.check(packs.read());
    }

    private static String guide(String from, String value) {
        return """
              - depuis: %s
                valeur: %s
                lecture: [GUIDE]
                statut: guide
                source: rgpd:33-1
                publie_le: 2025-01-01
                verifie_le: 2026-11-22
                a_revoir_avant: 2027-05-22
                confiance: verifie
            """.formatted(from, value);
    }
}
