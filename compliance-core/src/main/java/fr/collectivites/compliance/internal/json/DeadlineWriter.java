package fr.collectivites.compliance.internal.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.wording.Wording;

/** Writes deadlines, with their working. */
final class DeadlineWriter {

    private final JsonOut out;
    private final Wording wording;

    DeadlineWriter(JsonOut out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void write(Deadline deadline) {
        out.name("deadline").object();
        if (deadline instanceof FixedDeadline fixed) {
            out.text("kind", "FIXED");
            fixed.period().ifPresent(period -> out.text("period", period.text()));
            out.text("strict", ISO_OFFSET_DATE_TIME.format(fixed.strict()));
            out.text("due", ISO_OFFSET_DATE_TIME.format(fixed.due()));
            fixed.unrolled().ifPresent(day -> out.text("unrolled", day.toString()));
            fixed.lastDay().ifPresent(day -> out.text("lastDay", day.toString()));
            out.text("zone", fixed.zone().getId());
        } else if (deadline instanceof OpenDeadline open) {
            out.text("kind", "OPEN");
            out.text("period", open.period().text());
            out.text("awaited", open.awaited());
        } else {
            out.text("kind", "WITHOUT_DELAY");
        }
        out.text("text", wording.deadline(deadline));
        out.name("working").array();
        wording.working(deadline).forEach(out::text);
        out.endArray().endObject();
    }
}
