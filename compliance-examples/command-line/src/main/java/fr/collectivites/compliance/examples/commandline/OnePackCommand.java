package fr.collectivites.compliance.examples.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import picocli.CommandLine.Parameters;

/** A command of jurists that can be kept to one pack of the folder. */
abstract class OnePackCommand extends JuristCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    OnePackCommand(Program program) {
        super(program);
    }

    @Override
    final void check(Path packs) {
        if (!pack.isEmpty() && !Files.isDirectory(packs.resolve(pack))) {
            throw new UsageException(phrases().text("error.pack", pack, packs));
        }
    }

    /** Accepts the pack asked for, or all. */
    final Predicate<String> wanted() {
        return name -> pack.isEmpty() || pack.equals(name);
    }
}
