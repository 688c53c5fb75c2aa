package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.PlanReport;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.plan.IncidentPlan;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans what to do about an incident, or about each incident of the dossier. */
@Command(name = "plan")
final class PlanCommand extends DossierCommand {

    @Option(names = "--incident", paramLabel = "KEY")
    private String incident;

    PlanCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Dossier dossier, AsOf asOf, Reading reading) {
        List<IncidentPlan> plans = keys(dossier).stream()
                .map(key -> library().plan(dossier, key, asOf, reading))
                .toList();
        if (format() == Format.JSON) {
            printJson(
                    plans.size() == 1
                            ? library().toJson(plans.get(0), language())
                            : plans.stream()
                                    .map(plan -> library().toJson(plan, language()))
                                    .collect(Collectors.joining(",", "[", "]")));
        } else {
            print(PlanReport.document(dossier, plans, reading, wording(), phrases()));
        }
        return ExitCode.OK;
    }

    private List<String> keys(Dossier dossier) {
        List<String> known = dossier.incidents().stream().map(Incident::key).toList();
        if (known.isEmpty()) {
            throw new UsageException(phrases().text("error.incident.none"));
        }
        if (incident == null) {
            return known;
        }
        if (!known.contains(incident)) {
            throw new UsageException(phrases().text("error.incident", incident, String.join(", ", known)));
        }
        return List.of(incident);
    }
}
