package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that reads one dossier and asks the law of one date. */
abstract class DossierCommand extends ProgramCommand {

    @Parameters(index = "0", paramLabel = "FILE|-", descriptionKey = "dossier")
    private String file;

    @Mixin
    private LawOptions law;

    DossierCommand(Program program) {
        super(program);
    }

    @Override
    final ExitCode run() {
        law.overlayOn(program());
        Dossier dossier = program().dossier(file, phrases());
        return run(dossier, law.asOf(dossier, phrases()), law.reading());
    }

    abstract ExitCode run(Dossier dossier, AsOf asOf, Reading reading);
}
