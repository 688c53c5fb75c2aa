package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.rules.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The jurists' command: what each article became, which scenarios watch each rule, what to check again. */
@Command(name = "report")
final class ReportCommand extends JuristCommand {

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "compliance.report.at")
    private Moment at;

    ReportCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Bench bench) {
        Optional<LocalDate> day = Optional.ofNullable(at)
                .map(moment -> moment.asOf(LawOptions.USUAL_ZONE).date());
        Path folder = out == null ? CacheFolder.near(packs()).resolveSibling("rapport") : out;
        Report report = bench.open((copy, rules) -> Report.of(
                copy, Compliance.builder().packs(copy).engine(rules.engine()).build(), day));
        try {
            report.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (format() == Format.JSON) {
            printJson(report.json());
        } else if (format() == Format.HTML) {
            out().print(report.html());
        } else {
            report.problems().forEach(out()::println);
            report.unwatched().forEach(out()::println);
            report.counts().forEach(out()::println);
            out().println(phrases().text("report.written", folder.resolve("rapport.html")));
        }
        return report.problems().isEmpty() && report.unwatched().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
