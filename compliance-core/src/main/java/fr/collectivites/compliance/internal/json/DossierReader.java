package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a dossier from JSON, whole or not at all, and says everything that is wrong with it at once.
 *
 * <p>Absent and null are unknown, never "no". Nothing is coerced, trimmed, guessed or skipped. The shape rules of the
 * records are checked as well: a dossier that was read has passed them. Immutable, for any number of threads.
 */
public final class DossierReader {

    private final InputLimits limits;

    private DossierReader(InputLimits limits) {
        this.limits = limits;
    }

    /**
     * Makes a reader.
     *
     * @param limits how large a dossier may be, not null
     * @return the reader, not null
     */
    public static DossierReader within(InputLimits limits) {
        return new DossierReader(limits);
    }

    /**
     * Reads bytes in UTF-8, with or without a byte order mark.
     *
     * @param document the bytes, not null
     * @return the dossier, not null
     * @throws InvalidInputException if anything is wrong with it
     */
    public Dossier read(byte[] document) {
        return readText(InputText.of(document, limits));
    }

    /**
     * Reads a text.
     *
     * @param document the text, not null
     * @return the dossier, not null
     * @throws InvalidInputException if anything is wrong with it
     */
    public Dossier read(String document) {
        return readText(InputText.of(document, limits));
    }

    /**
     * Reads a stream of bytes in UTF-8 up to its end, or up to the limit of bytes; does not close it.
     *
     * @param document the stream, not null
     * @return the dossier, not null
     * @throws IOException if the stream cannot be read
     * @throws InvalidInputException if anything is wrong with the document
     */
    public Dossier read(InputStream document) throws IOException {
        return readText(InputText.of(document, limits));
    }

    private Dossier readText(String text) {
        Problems problems = new Problems(limits.maxProblems());
        try (DocumentCursor in = new DocumentCursor(text, limits, problems)) {
            Dossier dossier = dossier(in, problems);
            problems.addUnlessSaid(ShapeCheck.of(dossier));
            if (problems.isEmpty()) {
                return dossier;
            }
        } catch (DocumentCursor.Stopped stopped) {
            // The reason is among the problems; the rules of shape cannot be checked on half a dossier.
        }
        throw problems.refusal(Places.of(text, problems.withoutLine()));
    }

    private static Dossier dossier(DocumentCursor in, Problems problems) {
        if (in.next().isEmpty()) {
            in.empty();
        }
        Dossier dossier = (Dossier) new DossierParser(in).record(RecordShape.of(Dossier.class));
        if (dossier.schemaVersion() != Dossier.SCHEMA_VERSION) {
            String found = "version " + dossier.schemaVersion();
            problems.add(Kind.SCHEMA_VERSION, "/schemaVersion", found, "version " + Dossier.SCHEMA_VERSION);
        }
        in.end();
        return dossier;
    }
}
