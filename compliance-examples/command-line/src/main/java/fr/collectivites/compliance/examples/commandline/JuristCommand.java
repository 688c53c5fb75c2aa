package fr.collectivites.compliance.examples.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the commands of jurists have: a folder of packs and a cache of compiled rules. */
abstract class JuristCommand extends ProgramCommand {

    private static final Path USUAL = Path.of("compliance-rules", "src", "main", "resources", "packs");

    @Option(names = "--packs", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--cache", paramLabel = "DIR")
    private Path cache;

    JuristCommand(Program program) {
        super(program);
    }

    @Override
    final ExitCode run() {
        Path packs = packs();
        check(packs);
        try {
            return run(new Bench(packs, cache == null ? CacheFolder.near(packs) : cache));
        } catch (Bench.RefusedPacks e) {
            err().println(phrases().text("scenarios.refused", packs));
            e.problems().forEach(err()::println);
            err().flush();
            return ExitCode.REFUSED;
        }
    }

    abstract ExitCode run(Bench bench);

    /** Refuses what the packs cannot answer; nothing by default. */
    void check(Path packs) {}

    /** The folder of the packs. */
    Path packs() {
        Path packs = folder == null ? USUAL : folder;
        if (!Files.isDirectory(packs)) {
            throw new UsageException(phrases().text(folder == null ? "error.packs.usual" : "error.packs", packs));
        }
        return packs;
    }
}
