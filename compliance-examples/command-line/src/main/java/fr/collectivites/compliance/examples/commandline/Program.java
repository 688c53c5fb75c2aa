package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.ComplianceBuilder;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands share: the library, opened at the first need, and the standard input. */
final class Program {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private Compliance library;
    private Optional<Path> overlay = Optional.empty();

    Program(InputStream in) {
        this.in = in;
    }

    /** Lays a vendor's own values over the law; before the library is opened. */
    synchronized void overlay(Path values) {
        overlay = Optional.of(values);
    }

    synchronized Compliance library() {
        if (library == null) {
            ComplianceBuilder builder = Compliance.builder();
            overlay.ifPresent(builder::overlay);
            try {
                library = builder.build();
            } catch (IllegalStateException e) {
                if (overlay.isEmpty()) {
                    throw e;
                }
                throw new Bench.RefusedPacks(e.getMessage().lines().toList());
            }
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
