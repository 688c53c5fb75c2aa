package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.MaskingKey;
import fr.collectivites.compliance.audit.RecordPolicy;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the decision on a dossier for whoever audits it later; may add it to a chained log. */
@Command(name = "record")
final class RecordCommand extends DossierCommand {

    @Option(names = "--key", paramLabel = "FILE")
    private Path key;

    @Option(names = "--drop", paramLabel = "FACT", split = ",")
    private List<String> dropped = List.of();

    @Option(names = "--log", paramLabel = "FILE")
    private Path log;

    RecordCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Dossier dossier, AsOf asOf, Reading reading) {
        RecordPolicy policy = RecordPolicy.keepingAllRead().in(language()).dropping(dropped.toArray(String[]::new));
        MaskingKey masking = key();
        DecisionRecord record;
        try {
            record = library().records().record(dossier, asOf, reading, masking, policy);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases().text("error.drop", e.getMessage()));
        } finally {
            masking.shred();
        }
        if (log != null) {
            new LogFile(log, phrases()).append(record);
        }
        printJson(record.text());
        return ExitCode.OK;
    }

    /** Without a key, one is drawn and forgotten: nobody can then tell whose pseudonyms they are. */
    private MaskingKey key() {
        if (key == null) {
            return MaskingKey.draw(new SecureRandom());
        }
        try {
            return MaskingKey.of(Files.readAllBytes(key));
        } catch (IOException e) {
            throw new UsageException(phrases().text("error.file", key));
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases().text("error.key", key, MaskingKey.LEAST_BYTES));
        }
    }
}
