package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What the commands share: the library, opened at the first need, and the standard input. */
final class Program {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private Compliance library;

    Program(InputStream in) {
        this.in = in;
    }

    synchronized Compliance library() {
        if (library == null) {
            library = Compliance.create();
        }
        return library;
    }

    /** Reads a dossier from a file, or from the standard input for a dash. */
    Dossier dossier(String file, Phrases phrases) {
        if (file.equals(STANDARD_INPUT)) {
            return read(in, file, phrases);
        }
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return read(stream, file, phrases);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(phrases.text("error.file", file));
        }
    }

    /** Reads a text in UTF-8 from a file, or from the standard input for a dash. */
    String text(String file, Phrases phrases) {
        try {
            byte[] bytes = file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(phrases.text("error.file", file));
        }
    }

    private Dossier read(InputStream stream, String file, Phrases phrases) {
        try {
            return library().read(stream);
        } catch (IOException e) {
            throw new UsageException(phrases.text("error.file", file));
        }
    }
}
