package fr.collectivites.compliance.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.PopulationFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three communes around the threshold of NIS 2, before two laws. */
class ComparisonTest {

    private static final ComparedLaw LAW = ComparedLaw.shipped(Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final Set<String> QUESTION = Set.of("nis2.soumission");
    private static final List<Member> COMMUNES =
            List.of(commune("Petit", 25_000), commune("Moyen", 30_002), commune("Grand", 30_003));

    @TempDir
    private Path folder;

    @Test
    void the_same_law_on_both_sides_changes_nobody() {
        Side side = new Side(LAW, DAY, Reading.GUIDE);
        assertThat(Comparison.of(side, side, COMMUNES, QUESTION).changes()).isEmpty();
    }

    @Test
    void the_guide_names_those_above_its_threshold_with_its_article() {
        Comparison comparison =
                Comparison.of(new Side(LAW, DAY, Reading.LAW), new Side(LAW, DAY, Reading.GUIDE), COMMUNES, QUESTION);
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.members()).containsExactly("Moyen", "Grand");
            assertThat(change.articles()).anyMatch(article -> article.startsWith("guide-elus:"));
            assertThat(change.since()).isPresent();
        });
    }

    @Test
    void figures_that_no_value_of_the_law_parts_are_one_class() {
        Side side = new Side(LAW, DAY, Reading.GUIDE);
        Comparison comparison = Comparison.of(side, side, COMMUNES, QUESTION);
        assertThat(comparison.members()).isEqualTo(3);
        assertThat(comparison.classes()).isEqualTo(2);
    }

    @Test
    void a_stricter_own_threshold_shows_whom_it_reaches() throws IOException {
        Files.writeString(
                folder.resolve("seuil.yaml"),
                "id: nis2.guide.seuil-population\nvaleurs: [ { depuis: 2026-01-01, valeur: 20000 } ]\n");
        Comparison comparison = Comparison.of(
                new Side(LAW, DAY, Reading.GUIDE),
                new Side(ComparedLaw.shipped(Optional.of(folder)), DAY, Reading.GUIDE),
                COMMUNES,
                QUESTION);
        assertThat(comparison.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.members()).containsExactly("Petit"));
    }

    @Test
    void one_assessment_a_class_gives_what_each_dossier_alone_would_give() {
        Side before = new Side(LAW, DAY, Reading.LAW);
        Side after = new Side(LAW, DAY, Reading.BILL);
        Comparison together = Comparison.of(before, after, COMMUNES, Set.of());
        for (Member member : COMMUNES) {
            Comparison alone = Comparison.of(before, after, List.of(member), Set.of());
            assertThat(alone.changes().stream().map(change -> change.question() + change.before() + change.after()))
                    .containsExactlyElementsOf(together.changes().stream()
                            .filter(change -> change.members().contains(member.name()))
                            .map(change -> change.question() + change.before() + change.after())
                            .toList());
        }
    }

    private static Member commune(String name, long inhabitants) {
        return new Member(
                name,
                Dossier.builder()
                        .collectivity(Collectivity.builder()
                                .kind(CollectivityKind.COMMUNE)
                                .populations(PopulationFigure.builder()
                                        .inhabitants(inhabitants)
                                        .build())
                                .build())
                        .build(),
                ZoneId.of("Europe/Paris"));
    }
}
