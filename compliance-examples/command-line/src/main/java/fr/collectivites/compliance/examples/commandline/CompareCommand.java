package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.CompareReport;
import fr.collectivites.compliance.examples.commandline.territory.TerritoryData;
import fr.collectivites.compliance.examples.commandline.territory.TerritoryMembers;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.compare.ComparedLaw;
import fr.collectivites.compliance.rules.compare.Comparison;
import fr.collectivites.compliance.rules.compare.Member;
import fr.collectivites.compliance.rules.compare.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who changes answer between two dates, readings, sets of own values or folders of packs. */
@Command(name = "compare")
final class CompareCommand extends ProgramCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "compliance.compare.dossiers")
    private Path dossiers;

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "compliance.compare.at")
    private LocalDate at;

    @Option(names = "--and-at", paramLabel = "DATE")
    private LocalDate otherAt;

    @Option(names = "--reading", paramLabel = "LAW|GUIDE|BILL", defaultValue = "GUIDE")
    private Reading reading = Reading.GUIDE;

    @Option(names = "--and-reading", paramLabel = "LAW|GUIDE|BILL")
    private Reading otherReading;

    @Option(names = "--overlay", paramLabel = "DIR")
    private Path overlay;

    @Option(names = "--and-overlay", paramLabel = "DIR")
    private Path otherOverlay;

    @Option(names = "--packs", paramLabel = "DIR", descriptionKey = "compliance.compare.packs")
    private Path packs;

    @Option(names = "--and-packs", paramLabel = "DIR")
    private Path otherPacks;

    @Option(names = "--question", paramLabel = "ID")
    private List<String> questions = List.of();

    CompareCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        if (at == null) {
            throw new UsageException(phrases().text("error.at"));
        }
        refuseUnknownQuestions();
        Comparison comparison = with(packs, overlay, first -> {
            Path second = otherPacks == null ? packs : otherPacks;
            Path own = otherOverlay == null ? overlay : otherOverlay;
            return second == packs && own == overlay
                    ? compare(first, first)
                    : with(second, own, law -> compare(first, law));
        });
        if (format() == Format.JSON) {
            printJson(JsonText.of(CompareReport.json(comparison)));
        } else {
            print(new CompareReport(comparison, wording(), phrases()).document());
        }
        return ExitCode.OK;
    }

    private Comparison compare(ComparedLaw first, ComparedLaw second) {
        return Comparison.of(
                new Side(first, at, reading),
                new Side(second, otherAt == null ? at : otherAt, otherReading == null ? reading : otherReading),
                dossiers == null ? TerritoryMembers.of(TerritoryData.read()) : members(),
                Set.copyOf(questions));
    }

    private <T> T with(Path folder, Path own, Function<ComparedLaw, T> work) {
        if (folder == null) {
            return work.apply(law(() -> ComparedLaw.shipped(Optional.ofNullable(own))));
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(phrases().text("error.packs", folder));
        }
        return new Bench(folder, CacheFolder.near(folder))
                .open((copy, rules) ->
                        work.apply(law(() -> ComparedLaw.ofFolder(copy, rules.engine(), Optional.ofNullable(own)))));
    }

    private static ComparedLaw law(Supplier<ComparedLaw> opened) {
        try {
            return opened.get();
        } catch (IllegalStateException e) {
            throw new Bench.RefusedPacks(e.getMessage().lines().toList());
        }
    }

    /** A question of other packs may be new: only those of the program can be checked at once. */
    private void refuseUnknownQuestions() {
        if (packs != null || otherPacks != null) {
            return;
        }
        List<String> known = program().library().questions();
        List<String> unknown =
                questions.stream().filter(question -> !known.contains(question)).toList();
        if (!unknown.isEmpty()) {
            throw new UsageException(phrases().text("error.question", String.join(", ", unknown)));
        }
    }

    private List<Member> members() {
        try (Stream<Path> files = Files.list(dossiers)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> {
                        Dossier dossier = program().dossier(file.toString(), phrases());
                        String name = file.getFileName().toString().replaceAll("\\.json$", "");
                        return new Member(name, dossier, LawOptions.zone(dossier));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UsageException(phrases().text("error.file", dossiers));
        }
    }
}
