package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes records of decisions. It masks and drops nothing. */
public final class RecordWriter {

    /** For what the library wrote itself, or verifies a line at a time; the depth alone could harm. */
    static final InputLimits NO_LIMIT =
            InputLimits.defaults().withMaxBytes(Integer.MAX_VALUE).withMaxValues(Integer.MAX_VALUE);

    private RecordWriter() {}

    /**
     * Writes findings with their sentences, as an assessment does.
     *
     * @param findings the findings, not null
     * @param wording the sentences, not null
     * @return the findings as JSON, not null
     */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> findings(List<Finding> findings, Wording wording) {
        JsonOut out = JsonOut.compact().object().name("findings").array();
        FindingWriter writer = new FindingWriter(out, wording);
        findings.forEach(writer::write);
        String text = out.endArray().endObject().string();
        return (List<Map<String, Object>>)
                JsonValues.object("record", text, NO_LIMIT).get("findings");
    }

    /**
     * Writes all of a record but its digest.
     *
     * @param content what it says, not null
     * @return its members in their order, not null
     */
    public static Map<String, Object> members(RecordContent content) {
        JsonOut out = JsonOut.compact().object();
        out.name("schemaVersion").number(RecordContent.SCHEMA_VERSION);
        out.text("library", content.library());
        out.name("packs").object();
        content.packs()
                .forEach((id, pack) -> out.name(id)
                        .object()
                        .text("version", pack.version())
                        .text("digest", pack.digest())
                        .endObject());
        out.endObject();
        AssessmentWriter.asOf(content.asOf(), out);
        out.text("reading", content.reading().name());
        out.text("language", content.language().code());
        out.name("dropped").array();
        content.dropped().forEach(out::text);
        out.endArray().name("dossier");
        DossierWriter.write(content.dossier(), out);
        Map<String, Object> members =
                new LinkedHashMap<>(JsonValues.object("record", out.endObject().string(), NO_LIMIT));
        members.put("findings", content.findings());
        return members;
    }
}
