package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.territory.Body;
import fr.collectivites.compliance.examples.commandline.territory.Census;
import fr.collectivites.compliance.examples.commandline.territory.ProgressBar;
import fr.collectivites.compliance.examples.commandline.territory.TerritoryData;
import fr.collectivites.compliance.examples.commandline.territory.TerritoryJson;
import fr.collectivites.compliance.examples.commandline.territory.TerritoryReport;
import fr.collectivites.compliance.law.AsOf;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Classes all communes and groupings of France under each reading, on each population. */
@Command(name = "territory")
final class TerritoryCommand extends ProgramCommand {

    @Mixin
    private LawOptions law;

    @Option(names = "--departement", paramLabel = "CODE")
    private String departement;

    TerritoryCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        law.overlayOn(program());
        AsOf asOf = law.asOf(LawOptions.USUAL_ZONE, phrases());
        List<Body> bodies = TerritoryData.read().stream()
                .filter(body -> departement == null || body.departement().equals(departement))
                .toList();
        if (bodies.isEmpty()) {
            throw new UsageException(phrases().text("error.departement", departement));
        }
        ProgressBar bar = new ProgressBar(err(), bodies.size());
        List<Census.Row> rows = new Census(library(), zone -> law.asOf(zone, phrases())).of(bodies, bar::at);
        if (format() == Format.JSON) {
            printJson(JsonText.of(TerritoryJson.of(rows, wording())));
        } else {
            String date = phrases()
                    .text(
                            "territory.date",
                            phrases().day(asOf.date()),
                            phrases().day(asOf.knownDate()));
            print(new TerritoryReport(rows, date, departement == null, wording(), phrases()).document());
        }
        return ExitCode.OK;
    }
}
