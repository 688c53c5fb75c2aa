package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.AssessmentReport;
import fr.collectivites.compliance.examples.commandline.report.Maturity;
import fr.collectivites.compliance.examples.commandline.report.PlanReport;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Assesses the sample dossier of Betton and plans its incident. */
@Command(name = "demo")
final class DemoCommand extends ProgramCommand {

    private static final String SAMPLE = "samples/betton.json";

    @Mixin
    private LawOptions law;

    DemoCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        law.overlayOn(program());
        Dossier dossier = sample();
        AsOf asOf = law.asOf(dossier, phrases());
        Reading reading = law.reading();
        Assessment assessment = library().assessWithDivergences(dossier, asOf, reading);
        List<IncidentPlan> plans = dossier.incidents().stream()
                .map(incident -> library().plan(dossier, incident.key(), asOf, reading))
                .toList();
        if (format() == Format.JSON) {
            printJson(library().toJson(assessment, language()));
            return ExitCode.OK;
        }
        boolean page = format() == Format.HTML;
        if (!page) {
            out().println(phrases().text("demo.intro"));
            out().println();
        }
        print(new AssessmentReport(dossier, assessment, wording(), phrases())
                .document(page ? plans : List.of(), Maturity.of(library(), assessment, phrases())));
        if (!page) {
            out().println();
            print(PlanReport.document(dossier, plans, reading, wording(), phrases()));
        }
        return ExitCode.OK;
    }

    private Dossier sample() {
        try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE)) {
            return library().read(Objects.requireNonNull(in, SAMPLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
