package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.wording.Wording;
import java.util.List;

/** Writes findings. */
final class FindingWriter {

    private final JsonOut out;
    private final Wording wording;
    private final DeadlineWriter deadlines;

    FindingWriter(JsonOut out, Wording wording) {
        this.out = out;
        this.wording = wording;
        this.deadlines = new DeadlineWriter(out, wording);
    }

    void write(Finding finding) {
        out.object();
        out.text("question", finding.question());
        out.text("questionText", wording.question(finding.question()));
        out.text("subject", finding.subject());
        out.text("nature", finding.nature().name());
        out.text("answer", finding.answer().name());
        finding.value().ifPresent(value -> out.text("value", value));
        out.text("text", wording.answer(finding));
        out.text("actAsIf", finding.actAsIf());
        texts("possible", finding.possible());
        texts("unlessProven", wording.unlessProven(finding));
        out.text("status", finding.status().name());
        out.text("severity", finding.severity().name());
        out.text("force", finding.force().name());
        out.text("reading", finding.reading().name());
        out.name("because").array();
        finding.because().forEach(this::reason);
        out.endArray();
        out.name("missing").array();
        finding.missing().forEach(this::missing);
        out.endArray();
        finding.deadline().ifPresent(deadlines::write);
        out.name("citations").array();
        finding.citations().forEach(this::citation);
        out.endArray();
        texts("remedies", wording.remedies(finding));
        finding.freshness().since().ifPresent(day -> out.text("toReviewSince", day.toString()));
        out.name("diagnostics").array();
        finding.diagnostics().forEach(this::diagnostic);
        out.endArray();
        out.endObject();
    }

    private void texts(String name, List<String> texts) {
        out.name(name).array();
        texts.forEach(out::text);
        out.endArray();
    }

    private void reason(Reason reason) {
        out.object();
        out.text("rule", reason.rule());
        out.text("text", wording.reason(reason));
        out.name("evidence").array();
        for (Evidence evidence : reason.evidence()) {
            out.object();
            out.text("kind", evidence.kind().name());
            out.text("name", evidence.name());
            out.text("value", evidence.value());
            out.endObject();
        }
        out.endArray().endObject();
    }

    private void missing(Missing missing) {
        out.object();
        out.text("kind", missing.kind().name());
        out.text("path", missing.path());
        out.text("fact", missing.fact());
        out.text("ask", wording.ask(missing));
        out.text("whoKnows", wording.whoKnows(missing));
        out.text("decides", missing.decides().name());
        texts("outcomes", missing.outcomes());
        out.name("proven").truth(missing.proven());
        out.endObject();
    }

    private void citation(Citation citation) {
        out.object();
        out.text("source", citation.source());
        out.text("article", citation.article());
        out.text("text", wording.citation(citation));
        out.text("url", citation.url());
        out.text("force", citation.force().name());
        out.text("verifiedOn", citation.verifiedOn().toString());
        out.text("confidence", citation.confidence().name());
        out.endObject();
    }

    private void diagnostic(Diagnostic diagnostic) {
        out.object();
        out.text("kind", diagnostic.kind().name());
        out.text("detail", diagnostic.detail());
        out.endObject();
    }
}
