package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.plan.Contact;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.plan.PlanStep;
import fr.collectivites.compliance.wording.Wording;

/** Writes incident plans. */
public final class PlanWriter {

    private PlanWriter() {}

    /**
     * Writes the document.
     *
     * @param plan the plan, not null
     * @param wording the sentences, in the language asked, not null
     * @return JSON, the same bytes for the same plan, not null
     */
    public static String write(IncidentPlan plan, Wording wording) {
        JsonOut out = JsonOut.indented().object();
        out.name("schemaVersion").number(1);
        out.text("incident", plan.incident());
        AssessmentWriter.asOf(plan.asOf(), out);
        out.text("language", wording.language().code());
        out.text("notice", wording.text("document.avertissement"));
        out.name("steps").array();
        FindingWriter findings = new FindingWriter(out, wording);
        for (PlanStep step : plan.steps()) {
            out.object();
            step.after().ifPresent(after -> out.text("after", after));
            out.name("finding");
            findings.write(step.finding());
            out.endObject();
        }
        out.endArray();
        out.name("contacts").array();
        plan.contacts().forEach(contact -> contact(contact, out));
        return out.endArray().endObject().string();
    }

    private static void contact(Contact contact, JsonOut out) {
        out.object();
        out.text("name", contact.name());
        out.text("purpose", contact.purpose());
        contact.phone().ifPresent(phone -> out.text("phone", phone));
        contact.url().ifPresent(url -> out.text("url", url));
        out.text("source", contact.source());
        out.endObject();
    }
}
