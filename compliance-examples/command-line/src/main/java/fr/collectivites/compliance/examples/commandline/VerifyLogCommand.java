package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.audit.ChainFault;
import fr.collectivites.compliance.audit.ChainVerification;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a chained log is as it was written, and which lines are not. */
@Command(name = "verify-log")
final class VerifyLogCommand extends ProgramCommand {

    @Parameters(index = "0", paramLabel = "LOG", descriptionKey = "verified")
    private Path file;

    @Option(names = "--last", paramLabel = "HASH")
    private Optional<String> knownHash = Optional.empty();

    VerifyLogCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        ChainVerification verified = new LogFile(file, phrases()).verify(knownHash);
        if (format() == Format.JSON) {
            printJson(JsonText.of(json(verified)));
        } else {
            verified.faults().forEach(fault -> out().println(line(fault)));
            out().println(phrases()
                    .text(
                            verified.intact() ? "log.intact" : "log.broken",
                            file,
                            phrases().count("log.lines", (int) Math.min(Integer.MAX_VALUE, verified.lines())),
                            verified.lastHash()));
        }
        return verified.intact() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private String line(ChainFault fault) {
        return phrases()
                .text(
                        "log.fault",
                        phrases().number(fault.line()),
                        phrases()
                                .text(
                                        "log.fault." + fault.kind(),
                                        phrases().number(fault.number()),
                                        phrases().number(fault.number() + fault.count() - 1)));
    }

    private static Map<String, Object> json(ChainVerification verified) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("intact", verified.intact());
        json.put("lines", verified.lines());
        json.put("lastHash", verified.lastHash());
        List<Map<String, Object>> faults = verified.faults().stream()
                .map(fault -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("kind", fault.kind().name());
                    one.put("line", fault.line());
                    one.put("number", fault.number());
                    one.put("count", fault.count());
                    return one;
                })
                .toList();
        json.put("faults", faults);
        return json;
    }
}
