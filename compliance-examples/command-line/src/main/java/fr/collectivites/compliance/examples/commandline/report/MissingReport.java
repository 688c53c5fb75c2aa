package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Block;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Item;
import fr.collectivites.compliance.examples.commandline.document.Items;
import fr.collectivites.compliance.examples.commandline.document.Note;
import fr.collectivites.compliance.examples.commandline.document.Paragraph;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out the questions that would settle what is not settled, by who can answer them. */
public final class MissingReport {

    private final Dossier dossier;
    private final Assessment assessment;
    private final Wording wording;
    private final Phrases phrases;
    private final Questions questions;

    /**
     * Prepares a report.
     *
     * @param dossier the dossier assessed, not null
     * @param assessment its assessment, not null
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, in the same language, not null
     */
    public MissingReport(Dossier dossier, Assessment assessment, Wording wording, Phrases phrases) {
        this.dossier = dossier;
        this.assessment = assessment;
        this.wording = wording;
        this.phrases = phrases;
        this.questions = new Questions(assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList());
    }

    /**
     * Lays out the report.
     *
     * @return the document, not null
     */
    public Document document() {
        List<Block> blocks = byKnower();
        if (blocks.isEmpty()) {
            blocks = List.of(new Paragraph(phrases.text("missing.none")));
        }
        String summary = phrases.count("missing.count", questions.all().size());
        return Headings.document(
                dossier,
                assessment.asOf(),
                assessment.reading(),
                summary,
                List.of(new Section(phrases.text("section.questions"), blocks)),
                wording,
                phrases);
    }

    /**
     * Writes the questions for a program.
     *
     * @return a tree of maps, lists and texts, not null
     */
    public Map<String, Object> json() {
        List<Object> asked = new ArrayList<>();
        for (Questions.Question question : questions.all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", question.missing().kind().name());
            json.put("path", question.missing().path());
            json.put("fact", question.missing().fact());
            json.put("ask", wording.ask(question.missing()));
            json.put("whoKnows", wording.whoKnows(question.missing()));
            List<Object> settles = new ArrayList<>();
            question.settles().forEach((finding, missing) -> {
                Map<String, Object> settled = new LinkedHashMap<>();
                settled.put("question", finding.question());
                settled.put("subject", finding.subject());
                settled.put("decides", missing.decides().name());
                settled.put("outcomes", missing.outcomes());
                settled.put("proven", missing.proven());
                settles.add(settled);
            });
            json.put("settles", settles);
            asked.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("notice", wording.text("document.avertissement"));
        json.put("questions", asked);
        return json;
    }

    /** The questions, each with who knows. */
    static List<Block> blocks(Questions questions, Wording wording, Phrases phrases) {
        List<Item> asked = questions.all().stream()
                .map(question -> new Item(
                        Tone.DOUBT,
                        question.name(),
                        phrases.text(
                                "missing.question",
                                wording.ask(question.missing()),
                                knower(question.missing(), wording, phrases)),
                        "",
                        List.of(),
                        List.of()))
                .toList();
        return asked.isEmpty() ? List.of() : List.of(new Items("", asked));
    }

    private List<Block> byKnower() {
        Map<String, List<Item>> byKnower = new LinkedHashMap<>();
        for (Questions.Question question : questions.all()) {
            byKnower.computeIfAbsent(knower(question.missing(), wording, phrases), any -> new ArrayList<>())
                    .add(new Item(
                            Tone.DOUBT,
                            question.name(),
                            wording.ask(question.missing()),
                            "",
                            settles(question),
                            outcomes(question)));
        }
        List<Block> blocks = new ArrayList<>();
        byKnower.forEach((knower, items) -> blocks.add(new Items(phrases.text("missing.ask", knower), items)));
        return blocks;
    }

    private static String knower(Missing missing, Wording wording, Phrases phrases) {
        String knower = wording.whoKnows(missing);
        return knower.isEmpty() ? phrases.text("knower.nobody") : knower;
    }

    private List<Note> settles(Questions.Question question) {
        Map<Missing.Decides, List<String>> byKind = new TreeMap<>();
        question.settles()
                .forEach((finding, missing) -> byKind.computeIfAbsent(missing.decides(), kind -> new ArrayList<>())
                        .add(wording.question(finding.question())));
        List<Note> notes = new ArrayList<>();
        byKind.forEach((kind, texts) -> notes.add(new Note(phrases.text("decides." + kind), texts)));
        return notes;
    }

    /** What each finding can become, on demand: the sentences are long. */
    private List<Note> outcomes(Questions.Question question) {
        List<Note> notes = new ArrayList<>();
        question.settles().forEach((finding, missing) -> {
            List<String> sentences = missing.outcomes().stream()
                    .map(outcome -> wording.value(finding.question(), outcome))
                    .distinct()
                    .toList();
            if (missing.decides() != Missing.Decides.STATUS && !sentences.isEmpty()) {
                notes.add(new Note(wording.question(finding.question()), sentences));
            }
        });
        return notes;
    }
}
