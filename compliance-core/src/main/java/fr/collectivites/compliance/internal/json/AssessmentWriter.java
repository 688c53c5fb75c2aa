package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Divergence;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.wording.Wording;

/** Writes an assessment: codes for machines, sentences beside them for people. */
public final class AssessmentWriter {

    private AssessmentWriter() {}

    /**
     * Writes the document.
     *
     * @param assessment the assessment, not null
     * @param wording the sentences, in the language asked, not null
     * @return JSON, the same bytes for the same assessment, not null
     */
    public static String write(Assessment assessment, Wording wording) {
        JsonOut out = JsonOut.indented().object();
        out.name("schemaVersion").number(1);
        out.text("reading", assessment.reading().name());
        asOf(assessment.asOf(), out);
        out.text("language", wording.language().code());
        out.text("notice", wording.text("document.avertissement"));
        out.name("packs").object();
        assessment.packs().forEach(out::text);
        out.endObject();
        out.name("findings").array();
        FindingWriter findings = new FindingWriter(out, wording);
        assessment.findings().forEach(findings::write);
        out.endArray();
        out.name("divergences").array();
        assessment.divergences().forEach(divergence -> divergence(divergence, wording, out));
        return out.endArray().endObject().string();
    }

    static void asOf(AsOf asOf, JsonOut out) {
        out.name("asOf").object();
        out.text("instant", asOf.instant().toString());
        out.text("zone", asOf.zone().getId());
        out.text("knownAt", asOf.knownAt().toString());
        out.endObject();
    }

    private static void divergence(Divergence divergence, Wording wording, JsonOut out) {
        out.object();
        out.text("question", divergence.question());
        out.text("subject", divergence.subject());
        out.text("reading", divergence.reading().name());
        out.text("answer", divergence.answer().name());
        out.text("value", divergence.value());
        out.text("force", divergence.force().name());
        out.text("text", wording.value(divergence.question(), divergence.value()));
        out.endObject();
    }
}
