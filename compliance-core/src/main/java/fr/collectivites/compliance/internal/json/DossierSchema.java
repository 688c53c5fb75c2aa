package fr.collectivites.compliance.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of a dossier (draft 2020-12), as shipped with the library for editors and other languages.
 *
 * <p>It is generated from the records when they change, never at run time, and the reader does not use it: some rules,
 * as keys that differ or dates in order, cannot be said in a schema.
 */
public final class DossierSchema {

    /** Where the schema lies on the class path. */
    public static final String RESOURCE = "/fr/collectivites/compliance/dossier.schema.json";

    private DossierSchema() {}

    /**
     * Gives the schema.
     *
     * @return its text, not null
     */
    public static String text() {
        try (InputStream schema = DossierSchema.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: rebuild the library");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
