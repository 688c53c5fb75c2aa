package fr.collectivites.compliance.examples.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The jurists' command: checks the packs of a folder and runs their scenarios. */
@Command(name = "scenarios")
final class ScenariosCommand extends ProgramCommand {

    private static final Path USUAL = Path.of("compliance-rules", "src", "main", "resources", "packs");

    @Parameters(index = "0", arity = "0..1", paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    @Option(names = "--packs", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--cache", paramLabel = "DIR")
    private Path cache;

    ScenariosCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        Path packs = packs();
        if (!pack.isEmpty() && !Files.isDirectory(packs.resolve(pack))) {
            throw new UsageException(phrases().text("error.pack", pack, packs));
        }
        Bench bench = new Bench(packs, cache == null ? CacheFolder.near(packs) : cache);
        Bench.Result result = bench.run(pack);
        if (!result.problems().isEmpty()) {
            err().println(phrases().text("scenarios.refused", packs));
            result.problems().forEach(err()::println);
            err().flush();
            return ExitCode.REFUSED;
        }
        new ScenariosPrint(out(), phrases()).print(result);
        boolean all = result.verdicts().stream().allMatch(verdict -> verdict.holds());
        return all && !result.verdicts().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private Path packs() {
        Path packs = folder == null ? USUAL : folder;
        if (!Files.isDirectory(packs)) {
            throw new UsageException(phrases().text(folder == null ? "error.packs.usual" : "error.packs", packs));
        }
        return packs;
    }
}
