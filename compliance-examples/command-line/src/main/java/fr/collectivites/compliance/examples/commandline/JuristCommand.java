package fr.collectivites.compliance.examples.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands of jurists have: a folder of packs, maybe one pack of it, and a cache of compiled rules. */
abstract class JuristCommand extends ProgramCommand {

    private static final Path USUAL = Path.of("compliance-rules", "src", "main", "resources", "packs");

    @Parameters(index = "0", arity = "0..1", paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

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
        if (!pack.isEmpty() && !Files.isDirectory(packs.resolve(pack))) {
            throw new UsageException(phrases().text("error.pack", pack, packs));
        }
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

    /** Accepts the pack asked for, or all. */
    Predicate<String> wanted() {
        return name -> pack.isEmpty() || pack.equals(name);
    }

    /** The folder of the packs. */
    Path packs() {
        Path packs = folder == null ? USUAL : folder;
        if (!Files.isDirectory(packs)) {
            throw new UsageException(phrases().text(folder == null ? "error.packs.usual" : "error.packs", packs));
        }
        return packs;
    }
}
