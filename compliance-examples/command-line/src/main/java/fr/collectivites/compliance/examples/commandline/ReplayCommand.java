package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.audit.Replay;
import fr.collectivites.compliance.input.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Answers the questions of records again, and says whether the answers are the same. */
@Command(name = "replay")
final class ReplayCommand extends ProgramCommand {

    @Parameters(arity = "1..*", paramLabel = "RECORD|-", descriptionKey = "records")
    private List<String> files;

    ReplayCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        ReplayPrint print = new ReplayPrint(out(), phrases());
        List<Map<String, Object>> json = new ArrayList<>();
        ExitCode code = ExitCode.OK;
        for (String file : files) {
            String text = program().text(file, phrases());
            try {
                Replay replay = library().records().replay(text);
                json.add(ReplayPrint.json(file, replay));
                if (format() != Format.JSON) {
                    print.print(file, replay);
                }
                if (!replay.confirmed() && code == ExitCode.OK) {
                    code = ExitCode.ATTENTION;
                }
            } catch (InvalidInputException e) {
                err().println(phrases().text("record.refused", file));
                new Refusals(phrases()).problems(e, err());
                code = ExitCode.REFUSED;
            }
        }
        if (format() == Format.JSON) {
            printJson(JsonText.of(Map.of("records", json)));
        }
        return code;
    }
}
