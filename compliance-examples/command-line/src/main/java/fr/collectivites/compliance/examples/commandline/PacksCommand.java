package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.PacksReport;
import picocli.CommandLine.Command;

/** Lists the packs of rules on board, their digests and the questions that they answer. */
@Command(name = "packs")
final class PacksCommand extends ProgramCommand {

    PacksCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        PacksReport report = new PacksReport(library().digests(), library().questions(), wording(), phrases());
        if (format() == Format.JSON) {
            printJson(JsonText.of(report.json()));
        } else {
            print(report.document());
        }
        return ExitCode.OK;
    }
}
