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
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Divergence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Severity;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lays out an assessment: what to do, what is in doubt, what is met, what to know, what does not apply. */
public final class AssessmentReport {

    private final Dossier dossier;
    private final Assessment assessment;
    private final Wording wording;
    private final Phrases phrases;
    private final Situation situation;
    private final Questions questions;
    private final FindingItems items;
    private final Themes themes;
    private final List<Section> sections = new ArrayList<>();

    /**
     * Prepares a report.
     *
     * @param dossier the dossier assessed, not null
     * @param assessment its assessment, with divergences, not null
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, in the same language, not null
     */
    public AssessmentReport(Dossier dossier, Assessment assessment, Wording wording, Phrases phrases) {
        this.dossier = dossier;
        this.assessment = assessment;
        this.wording = wording;
        this.phrases = phrases;
        this.situation = Situation.of(assessment);
        List<Finding> asking = new ArrayList<>(situation.at(Situation.Place.TO_DO));
        asking.addAll(situation.at(Situation.Place.IN_DOUBT));
        this.questions = new Questions(asking);
        this.items =
                new FindingItems(wording, phrases, questions, assessment.asOf().instant());
        this.themes = new Themes(phrases);
    }

    /**
     * Lays out the report.
     *
     * @param plans the plans of the incidents, to be shown after what is to be done, not null
     * @param picture a picture of what is met and what is not, to be shown before it, not null
     * @return the document, not null
     */
    public Document document(List<IncidentPlan> plans, Optional<Section> picture) {
        section("section.todo", grouped(Situation.Place.TO_DO, items::full));
        for (IncidentPlan plan : plans) {
            sections.addAll(new PlanReport(plan, wording, phrases, questions).sections());
        }
        section("section.doubt", grouped(Situation.Place.IN_DOUBT, items::doubtful));
        section("section.questions", questions());
        picture.ifPresent(sections::add);
        section("section.met", grouped(Situation.Place.MET, items::full));
        section("section.know", grouped(Situation.Place.TO_KNOW, items::brief));
        section("section.divergences", divergences());
        section("section.none", notApplicable());
        sections.addAll(
                GivenFacts.of(dossier, wording, phrases, assessment.asOf().zone()));
        sections.addAll(Texts.of(shown(), phrases));
        return Headings.document(
                dossier, assessment.asOf(), assessment.reading(), summary(), sections, wording, phrases);
    }

    /** What does not apply cites its texts on demand alone. */
    private List<Finding> shown() {
        return assessment.findings().stream()
                .filter(finding -> !situation.at(Situation.Place.NOT_APPLICABLE).contains(finding))
                .toList();
    }

    private String summary() {
        return phrases.text(
                "summary",
                phrases.count(
                        "summary.todo", situation.at(Situation.Place.TO_DO).size()),
                phrases.count(
                        "summary.doubt", situation.at(Situation.Place.IN_DOUBT).size()),
                phrases.count("summary.met", situation.at(Situation.Place.MET).size()),
                phrases.count(
                        "summary.none",
                        situation.at(Situation.Place.NOT_APPLICABLE).size()));
    }

    private void section(String title, List<Block> blocks) {
        boolean always = title.equals("section.todo");
        if (blocks.isEmpty() && always) {
            sections.add(new Section(phrases.text(title), List.of(new Paragraph(phrases.text("todo.none")))));
        } else if (!blocks.isEmpty()) {
            sections.add(new Section(phrases.text(title), blocks));
        }
    }

    private List<Block> grouped(Situation.Place place, Function<Finding, Item> words) {
        List<Block> blocks = new ArrayList<>();
        themes.group(situation.at(place))
                .forEach((heading, findings) -> blocks.add(
                        new Items(heading, findings.stream().map(words).toList())));
        return blocks;
    }

    private List<Block> questions() {
        return MissingReport.blocks(questions, wording, phrases);
    }

    private List<Block> divergences() {
        List<Item> otherwise = assessment.divergences().stream()
                .map(divergence -> new Item(
                        Tone.NEUTRAL,
                        phrases.text("reading." + divergence.reading()),
                        wording.question(divergence.question()) + " " + answer(divergence),
                        "",
                        List.of(),
                        List.of(Note.of(phrases.text("note.force"), wording.force(divergence.force())))))
                .toList();
        return otherwise.isEmpty() ? List.of() : List.of(new Items("", otherwise));
    }

    private String answer(Divergence divergence) {
        return divergence.answer() == Answer.UNDETERMINED
                ? phrases.text("divergence.undetermined")
                : wording.value(divergence.question(), divergence.value());
    }

    /** What weighs is said; the rest is counted, and said on demand. */
    private List<Block> notApplicable() {
        List<Item> said = new ArrayList<>();
        Map<String, List<Finding>> byTheme = themes.group(situation.at(Situation.Place.NOT_APPLICABLE));
        byTheme.forEach((heading, findings) -> {
            List<String> weighty = findings.stream()
                    .filter(finding -> finding.severity() == Severity.HIGH)
                    .map(wording::answer)
                    .distinct()
                    .toList();
            List<String> each = findings.stream()
                    .map(finding -> wording.question(finding.question()) + " " + wording.answer(finding))
                    .toList();
            List<Note> notes = weighty.isEmpty() ? List.of() : List.of(new Note(phrases.text("note.notably"), weighty));
            String headline = heading + phrases.text("colon") + phrases.count("none.count", findings.size());
            said.add(new Item(
                    Tone.NEUTRAL, "", headline, "", notes, List.of(new Note(phrases.text("note.each"), each))));
        });
        return said.isEmpty() ? List.of() : List.of(new Items("", said));
    }
}
