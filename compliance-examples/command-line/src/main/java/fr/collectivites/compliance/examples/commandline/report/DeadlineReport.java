package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Item;
import fr.collectivites.compliance.examples.commandline.document.Items;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out a deadline and its working. */
public final class DeadlineReport {

    private final FixedDeadline deadline;
    private final Wording wording;
    private final Phrases phrases;

    /**
     * Prepares a report.
     *
     * @param deadline the deadline, not null
     * @param wording the sentences of the library, not null
     * @param phrases the sentences of the program, in the same language, not null
     */
    public DeadlineReport(FixedDeadline deadline, Wording wording, Phrases phrases) {
        this.deadline = deadline;
        this.wording = wording;
        this.phrases = phrases;
    }

    /**
     * Lays out the report.
     *
     * @return the document, not null
     */
    public Document document() {
        List<Item> steps = wording.working(deadline).stream()
                .map(step -> new Item(Tone.NEUTRAL, "", step, "", List.of(), List.of()))
                .toList();
        return Headings.document(
                phrases.text("deadline.title"),
                List.of(
                        wording.deadline(deadline),
                        phrases.text("deadline.zone", deadline.zone().getId())),
                List.of(new Section(phrases.text("note.working"), List.of(new Items("", steps)))),
                wording);
    }

    /**
     * Writes the deadline for a program.
     *
     * @return a tree of maps, lists and texts, not null
     */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("notice", wording.text("document.avertissement"));
        json.put("strict", deadline.strict().toString());
        json.put("due", deadline.due().toString());
        json.put("zone", deadline.zone().getId());
        deadline.lastDay().ifPresent(day -> json.put("lastDay", day.toString()));
        json.put("sentence", wording.deadline(deadline));
        json.put("working", wording.working(deadline));
        return json;
    }
}
