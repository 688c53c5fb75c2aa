package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.AssessmentReport;
import fr.collectivites.compliance.examples.commandline.report.Maturity;
import fr.collectivites.compliance.examples.commandline.report.Situation;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import java.util.List;
import picocli.CommandLine.Command;

/** Answers every question about a dossier, and says what other readings answer otherwise. */
@Command(name = "assess")
final class AssessCommand extends DossierCommand {

    AssessCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Dossier dossier, AsOf asOf, Reading reading) {
        Assessment assessment = library().assessWithDivergences(dossier, asOf, reading);
        if (format() == Format.JSON) {
            printJson(library().toJson(assessment, language()));
        } else {
            // A page has room for the plans; a terminal has the command plan.
            List<IncidentPlan> plans = format() == Format.HTML
                    ? dossier.incidents().stream()
                            .map(incident -> library().plan(dossier, incident.key(), asOf, reading))
                            .toList()
                    : List.of();
            print(new AssessmentReport(dossier, assessment, wording(), phrases())
                    .document(plans, Maturity.of(library(), assessment, phrases())));
        }
        return Situation.of(assessment).late() ? ExitCode.ATTENTION : ExitCode.OK;
    }
}
