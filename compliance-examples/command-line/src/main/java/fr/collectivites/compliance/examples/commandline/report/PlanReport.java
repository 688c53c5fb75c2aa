package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Block;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Item;
import fr.collectivites.compliance.examples.commandline.document.Note;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Table;
import fr.collectivites.compliance.examples.commandline.document.TimeLine;
import fr.collectivites.compliance.examples.commandline.document.TimeLine.Phase;
import fr.collectivites.compliance.examples.commandline.document.TimeLine.Step;
import fr.collectivites.compliance.examples.commandline.document.TimeLine.Tick;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.plan.PlanStep;
import fr.collectivites.compliance.wording.Wording;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the plan of an incident: at once, by a date, once a fact is known; then whom to call. */
public final class PlanReport {

    private final IncidentPlan plan;
    private final Wording wording;
    private final Phrases phrases;
    private final Questions questions;
    private final FindingItems items;

    PlanReport(IncidentPlan plan, Wording wording, Phrases phrases, Questions questions) {
        this.plan = plan;
        this.wording = wording;
        this.phrases = phrases;
        this.questions = questions;
        this.items = new FindingItems(wording, phrases, questions, plan.asOf().instant());
    }

    /**
     * Lays out plans as a document of their own.
     *
     * @param dossier the dossier that holds the incidents, not null
     * @param plans the plans, at least one, not null
     * @param reading the reading, not null
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, in the same language, not null
     * @return the document, not null
     */
    public static Document document(
            Dossier dossier, List<IncidentPlan> plans, Reading reading, Wording wording, Phrases phrases) {
        List<Finding> findings = plans.stream()
                .flatMap(plan -> plan.steps().stream())
                .map(PlanStep::finding)
                .toList();
        Questions questions = new Questions(findings);
        List<Section> sections = new ArrayList<>();
        plans.forEach(plan -> sections.addAll(new PlanReport(plan, wording, phrases, questions).sections()));
        List<Block> asked = MissingReport.blocks(questions, wording, phrases);
        if (!asked.isEmpty()) {
            sections.add(new Section(phrases.text("section.questions"), asked));
        }
        sections.addAll(Texts.of(findings, phrases));
        return Headings.document(dossier, plans.get(0).asOf(), reading, "", sections, wording, phrases);
    }

    List<Section> sections() {
        List<Phase> phases = new ArrayList<>();
        List<Step> now = new ArrayList<>();
        List<Step> dated = new ArrayList<>();
        List<Step> open = new ArrayList<>();
        int number = 1;
        for (PlanStep step : plan.steps()) {
            Optional<Deadline> deadline = step.finding().deadline();
            if (step.finding().status() == Status.SATISFIED) {
                continue;
            }
            Step made = new Step(number++, deadline.flatMap(this::end), item(step));
            if (made.end().isPresent()) {
                dated.add(made);
            } else {
                (deadline.filter(OpenDeadline.class::isInstance).isPresent() ? open : now).add(made);
            }
        }
        phase("phase.now", now, phases);
        phase("phase.dated", dated, phases);
        phase("phase.open", open, phases);
        List<Step> done = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            if (step.finding().status() == Status.SATISFIED) {
                done.add(new Step(number++, Optional.empty(), item(step)));
            }
        }
        phase("phase.done", done, phases);
        String today = phrases.moment(plan.asOf().instant(), plan.asOf().zone());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                phrases.text("section.plan", plan.incident()),
                List.of(new TimeLine(
                        phrases.text("timeline.caption"),
                        new Tick(plan.asOf().instant(), phrases.text("timeline.now", today)),
                        phases))));
        if (!plan.contacts().isEmpty()) {
            sections.add(new Section(phrases.text("section.contacts"), List.of(contacts())));
        }
        return sections;
    }

    private Item item(PlanStep step) {
        Item item = items.full(step.finding());
        List<Note> notes = new ArrayList<>();
        step.after().ifPresent(duty -> notes.add(Note.of(phrases.text("note.after"), wording.question(duty))));
        List<Note> details = new ArrayList<>(item.notes());
        details.addAll(item.details());
        return new Item(item.tone(), item.badge(), item.headline(), item.when(), notes, details);
    }

    private Optional<Tick> end(Deadline deadline) {
        return deadline instanceof FixedDeadline fixed
                ? Optional.of(new Tick(fixed.prudent().toInstant(), moment(fixed.prudent())))
                : Optional.empty();
    }

    private String moment(OffsetDateTime instant) {
        return phrases.moment(instant.toInstant(), plan.asOf().zone());
    }

    private void phase(String title, List<Step> steps, List<Phase> phases) {
        if (!steps.isEmpty()) {
            phases.add(new Phase(phrases.text(title), steps));
        }
    }

    private Table contacts() {
        return new Table(
                phrases.text("contacts.caption"),
                List.of(
                        phrases.text("contacts.name"),
                        phrases.text("contacts.phone"),
                        phrases.text("contacts.url"),
                        phrases.text("contacts.purpose")),
                plan.contacts().stream()
                        .map(contact -> List.of(
                                contact.name(),
                                contact.phone().orElse("–"),
                                contact.url().orElse("–"),
                                contact.purpose().isEmpty() ? "–" : contact.purpose()))
                        .toList());
    }
}
