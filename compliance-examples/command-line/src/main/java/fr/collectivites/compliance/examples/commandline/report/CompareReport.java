package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.BarChart;
import fr.collectivites.compliance.examples.commandline.document.Block;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Paragraph;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Table;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.rules.compare.Change;
import fr.collectivites.compliance.rules.compare.Comparison;
import fr.collectivites.compliance.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out a comparison: how many change answer to each question, then each change with its day and its articles. */
public final class CompareReport {

    private static final int NAMED = 8;

    private final Comparison comparison;
    private final Wording wording;
    private final Phrases phrases;

    /**
     * Prepares a report.
     *
     * @param comparison the comparison, not null
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, in the same language, not null
     */
    public CompareReport(Comparison comparison, Wording wording, Phrases phrases) {
        this.comparison = comparison;
        this.wording = wording;
        this.phrases = phrases;
    }

    /**
     * Lays out the report.
     *
     * @return the document, not null
     */
    public Document document() {
        List<Section> sections = new ArrayList<>();
        Map<String, List<Change>> byQuestion = comparison.changes().stream()
                .collect(Collectors.groupingBy(Change::question, LinkedHashMap::new, Collectors.toList()));
        List<Block> summary = new ArrayList<>();
        summary.add(new Paragraph(phrases.text(
                "compare.lead",
                phrases.count("compare.dossiers", comparison.members()),
                phrases.count("compare.classes", comparison.classes()),
                phrases.count("compare.changes", byQuestion.size()))));
        if (!byQuestion.isEmpty()) {
            summary.add(chart(byQuestion));
        }
        sections.add(new Section(phrases.text("compare.summary"), summary));
        byQuestion.forEach((question, changes) ->
                sections.add(new Section(wording.question(question), List.of(table(question, changes)))));
        return new Document(
                phrases.language(),
                phrases.text("compare.title"),
                List.of(),
                sections,
                wording.text("document.avertissement"));
    }

    private BarChart chart(Map<String, List<Change>> byQuestion) {
        return new BarChart(
                phrases.text("compare.bars"),
                phrases.text("compare.question"),
                List.of(new BarChart.Part(phrases.text("compare.changing"), Tone.ACTION)),
                BarChart.Scale.COUNTS,
                byQuestion.entrySet().stream()
                        .map(entry -> new BarChart.Bar(entry.getKey(), List.of(changing(entry.getValue()))))
                        .toList());
    }

    /** A dossier with several subjects counts once. */
    private static int changing(List<Change> changes) {
        return (int) changes.stream()
                .flatMap(change -> change.members().stream())
                .distinct()
                .count();
    }

    private Table table(String question, List<Change> changes) {
        return new Table(
                question,
                List.of(
                        phrases.text("compare.before"),
                        phrases.text("compare.after"),
                        phrases.text("compare.since"),
                        phrases.text("compare.articles"),
                        phrases.text("compare.count"),
                        phrases.text("compare.who")),
                changes.stream()
                        .map(change -> List.of(
                                change.before(),
                                change.after(),
                                change.since().map(phrases::day).orElse("–"),
                                String.join(", ", change.articles()),
                                phrases.number(change.members().size()),
                                names(change.members())))
                        .toList());
    }

    private static String names(List<String> members) {
        String first = members.stream().limit(NAMED).collect(Collectors.joining(", "));
        return members.size() > NAMED ? first + " …" : first;
    }

    /**
     * Writes a comparison for programs.
     *
     * @param comparison the comparison, not null
     * @return a tree of maps, lists, texts and numbers, all members named, not null
     */
    public static Map<String, Object> json(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("members", comparison.members());
        json.put("classes", comparison.classes());
        json.put(
                "changes",
                comparison.changes().stream()
                        .map(change -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("question", change.question());
                            one.put("before", change.before());
                            one.put("after", change.after());
                            change.since().ifPresent(day -> one.put("since", day.toString()));
                            one.put("articles", change.articles());
                            one.put("members", change.members());
                            return one;
                        })
                        .toList());
        return json;
    }
}
