package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.MissingReport;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import picocli.CommandLine.Command;

/** Lists the questions that would settle what is not settled. */
@Command(name = "missing")
final class MissingCommand extends DossierCommand {

    MissingCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Dossier dossier, AsOf asOf, Reading reading) {
        MissingReport report =
                new MissingReport(dossier, library().assess(dossier, asOf, reading), wording(), phrases());
        if (format() == Format.JSON) {
            printJson(JsonText.of(report.json()));
        } else {
            print(report.document());
        }
        return ExitCode.OK;
    }
}
