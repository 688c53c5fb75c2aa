package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of a dossier, as the library ships it. */
@Command(name = "schema")
final class SchemaCommand extends ProgramCommand {

    SchemaCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        try (InputStream in = Compliance.class.getResourceAsStream("dossier.schema.json")) {
            printJson(new String(Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
