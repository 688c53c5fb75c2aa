package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.BarChart;
import fr.collectivites.compliance.examples.commandline.document.Paragraph;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures how far the security measures are, theme by theme, as the tables of the packs sort them.
 *
 * <p>It counts measures and weighs none: it is no score.
 */
public final class Maturity {

    private static final List<String> PACKS = List.of("hygiene", "fournisseur");

    private final Assessment assessment;
    private final Phrases phrases;
    private final List<Map<String, String>> names;
    private final Map<String, String> themes = new HashMap<>();

    private Maturity(Compliance library, Assessment assessment, Phrases phrases) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.names = library.table("hygiene", "libelles-themes");
        for (String pack : PACKS) {
            library.table(pack, "themes").forEach(row -> themes.put(row.get("question"), row.get("theme")));
        }
    }

    /**
     * Draws the picture, when the dossier says something of the measures of the body.
     *
     * @param library the library, whose packs sort the measures, not null
     * @param assessment the assessment, not null
     * @param phrases the sentences of the program, not null
     * @return the section; empty when no measure is known to be in place or not, not null
     */
    public static Optional<Section> of(Compliance library, Assessment assessment, Phrases phrases) {
        return new Maturity(library, assessment, phrases).section();
    }

    private Optional<Section> section() {
        boolean answered = assessment.findings().stream()
                .filter(finding -> finding.question().startsWith("hygiene."))
                .anyMatch(finding -> part(finding).filter(part -> part != 2).isPresent());
        if (!answered) {
            return Optional.empty();
        }
        List<BarChart.Part> parts = List.of(
                new BarChart.Part(phrases.text("maturity.met"), Tone.GOOD),
                new BarChart.Part(phrases.text("maturity.not"), Tone.ALARM),
                new BarChart.Part(phrases.text("maturity.unknown"), Tone.DOUBT));
        BarChart chart = new BarChart(
                phrases.text("maturity.caption"), phrases.text("maturity.theme"), parts, BarChart.Scale.SHARES, bars());
        return Optional.of(new Section(
                phrases.text("section.maturity"), List.of(new Paragraph(phrases.text("maturity.lead")), chart)));
    }

    /** A theme of which nothing applies has no bar. */
    private List<BarChart.Bar> bars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Map<String, String> name : names) {
            int[] counts = new int[3];
            for (Finding finding : assessment.findings()) {
                if (name.get("theme").equals(themes.get(finding.question()))) {
                    part(finding).ifPresent(part -> counts[part]++);
                }
            }
            if (counts[0] + counts[1] + counts[2] > 0) {
                String label = name.get("libelle_" + phrases.language().code());
                bars.add(new BarChart.Bar(label, List.of(counts[0], counts[1], counts[2])));
            }
        }
        return bars;
    }

    /** In place, not in place or unknown; empty for what does not apply. */
    private static Optional<Integer> part(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED -> Optional.of(0);
            case DUE, OVERDUE, VIOLATED, REVIEW, ANTICIPATED -> Optional.of(1);
            case UNDETERMINED -> Optional.of(2);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }
}
