package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.deadline.WithoutDelay;
import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Item;
import fr.collectivites.compliance.examples.commandline.document.Note;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words one finding: the sentence first, then why, by which article, by when. */
final class FindingItems {

    private final Wording wording;
    private final Phrases phrases;
    private final Questions questions;
    private final Instant now;

    /** Words findings as seen at a moment, which says what is past. */
    FindingItems(Wording wording, Phrases phrases, Questions questions, Instant now) {
        this.wording = wording;
        this.phrases = phrases;
        this.questions = questions;
        this.now = now;
    }

    /** A finding with its reasons and articles in sight. */
    Item full(Finding finding) {
        List<Note> notes = new ArrayList<>();
        deciding(finding, notes);
        why(finding, notes);
        list("note.how", wording.remedies(finding), notes);
        citations(finding, notes);
        warnings(finding, notes);
        return item(finding, notes, working(finding));
    }

    /** A finding in doubt: what would settle it, and the rest on demand. */
    Item doubtful(Finding finding) {
        List<Note> notes = new ArrayList<>();
        deciding(finding, notes);
        List<Note> details = new ArrayList<>();
        citations(finding, finding.nature().canBeMet() ? notes : details);
        warnings(finding, notes);
        list("note.question", List.of(wording.question(finding.question())), details);
        why(finding, details);
        list("note.how", wording.remedies(finding), details);
        details.addAll(working(finding));
        return item(finding, notes, details);
    }

    /** A finding that asks for nothing: its sentence, what casts doubt on it, and the rest on demand. */
    Item brief(Finding finding) {
        List<Note> details = new ArrayList<>();
        why(finding, details);
        citations(finding, details);
        List<Note> notes = new ArrayList<>();
        warnings(finding, notes);
        return item(finding, notes, details);
    }

    Tone tone(Finding finding) {
        if (finding.answer() == Answer.UNDETERMINED) {
            return Tone.DOUBT;
        }
        return switch (finding.status()) {
            case OVERDUE, VIOLATED -> Tone.ALARM;
            case DUE, REVIEW, ANTICIPATED -> Tone.ACTION;
            case SATISFIED -> Tone.GOOD;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
            case UNDETERMINED -> finding.nature().canBeMet() ? Tone.ACTION : Tone.NEUTRAL;
        };
    }

    private Item item(Finding finding, List<Note> notes, List<Note> details) {
        String sentence = finding.value().isEmpty() && !finding.possible().isEmpty()
                ? wording.value(finding.question(), finding.actAsIf())
                : wording.answer(finding);
        return new Item(tone(finding), badge(finding), asked(finding, sentence), when(finding), notes, details);
    }

    /** A sentence that begins with yes or no says nothing without its question. */
    private String asked(Finding finding, String sentence) {
        boolean bare =
                sentence.startsWith(phrases.text("answer.yes")) || sentence.startsWith(phrases.text("answer.no"));
        return bare ? wording.question(finding.question()) + " " + sentence : sentence;
    }

    private String badge(Finding finding) {
        if (finding.answer() == Answer.UNDETERMINED) {
            return phrases.text(finding.nature().canBeMet() ? "badge.doubt" : "badge.perhaps");
        }
        if (finding.status() == Status.UNDETERMINED) {
            return phrases.text(finding.nature() == Nature.ADVICE ? "badge.advised" : "badge.confirm");
        }
        return finding.status() == Status.NOT_APPLICABLE ? "" : wording.status(finding.status(), finding.nature());
    }

    private String when(Finding finding) {
        boolean open = finding.status() != Status.SATISFIED && finding.status() != Status.NOT_APPLICABLE;
        return finding.deadline()
                .filter(deadline -> open)
                .map(deadline -> phrases.text("deadline.when", deadline(finding, deadline)))
                .orElse("");
    }

    /** An awaited fact is asked for by its question: its path says nothing to a mayor. */
    private String deadline(Finding finding, Deadline deadline) {
        if (deadline instanceof WithoutDelay) {
            return phrases.text("deadline.atonce");
        }
        if (deadline instanceof FixedDeadline fixed && fixed.isOver(now)) {
            return phrases.text("deadline.past", wording.deadline(fixed));
        }
        if (!(deadline instanceof OpenDeadline open)) {
            return wording.deadline(deadline);
        }
        String period = phrases.language() == Language.FRENCH
                ? open.period().text()
                : phrases.text("period." + open.period().unit(), open.period().amount());
        return questions.of(finding).stream()
                .filter(question -> question.missing().path().equals(open.awaited()))
                .findFirst()
                .map(question -> phrases.text("deadline.open.question", period, question.name()))
                .orElseGet(() -> phrases.text("deadline.open", period));
    }

    private void deciding(Finding finding, List<Note> notes) {
        String names =
                questions.of(finding).stream().map(Questions.Question::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            boolean doubt = finding.answer() == Answer.UNDETERMINED;
            notes.add(Note.of(phrases.text(doubt ? "note.decides" : "note.settles"), names));
        }
    }

    private void why(Finding finding, List<Note> notes) {
        list(
                "note.why",
                finding.because().stream().map(wording::reason).distinct().toList(),
                notes);
    }

    private void citations(Finding finding, List<Note> notes) {
        list(
                "note.text",
                finding.citations().stream().map(this::citation).distinct().toList(),
                notes);
    }

    /** The article by the short name of its text; the whole titles stand once, at the end of the document. */
    private String citation(Citation citation) {
        String memory = citation.confidence() == Confidence.FROM_MEMORY ? phrases.text("citation.memory") : "";
        return phrases.text(
                "citation",
                citation.source(),
                citation.label(),
                wording.force(citation.force()),
                phrases.day(citation.verifiedOn()),
                memory);
    }

    private void warnings(Finding finding, List<Note> notes) {
        finding.freshness()
                .since()
                .ifPresent(day -> notes.add(
                        Note.of(phrases.text("note.review"), phrases.text("review.since", phrases.day(day)))));
        list(
                "note.diagnostic",
                finding.diagnostics().stream()
                        .map(diagnostic -> phrases.text("diagnostic." + diagnostic.kind(), diagnostic.detail()))
                        .toList(),
                notes);
    }

    private List<Note> working(Finding finding) {
        List<Note> notes = new ArrayList<>();
        finding.deadline()
                .filter(FixedDeadline.class::isInstance)
                .ifPresent(deadline -> list("note.working", wording.working(deadline), notes));
        return notes;
    }

    private void list(String label, List<String> texts, List<Note> notes) {
        if (!texts.isEmpty()) {
            notes.add(new Note(phrases.text(label), texts));
        }
    }
}
