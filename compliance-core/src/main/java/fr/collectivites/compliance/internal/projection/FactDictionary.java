package fr.collectivites.compliance.internal.projection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fact dictionary: for each fact its names, the question to ask, and what it means not to know. Immutable. */
public final class FactDictionary {

    private static final String RESOURCE = "/fr/collectivites/compliance/faits.yaml";

    private final Map<String, FactEntry> entries;

    FactDictionary(Map<String, FactEntry> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * Returns the dictionary of the library, read at the first call.
     *
     * @return the dictionary, not null
     */
    public static FactDictionary ofLibrary() {
        return Holder.LIBRARY;
    }

    /**
     * Reads a dictionary.
     *
     * @param yaml the text, not closed, not null
     * @param name name of the text for messages, not null
     * @return the dictionary, not null
     * @throws IllegalArgumentException when an entry is not as it should be; the message names all that is wrong
     * @throws IOException when the text cannot be read
     */
    public static FactDictionary read(BufferedReader yaml, String name) throws IOException {
        return new FactDictionaryReader(name).read(yaml);
    }

    /**
     * Finds what is said of a fact.
     *
     * @param path the path, such as {@code collectivity.dpo.designated}, not null
     * @return the entry, empty when there is none, not null
     */
    public Optional<FactEntry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /**
     * Returns all entries.
     *
     * @return the entries by path, in the order of the file, unmodifiable, not null
     */
    public Map<String, FactEntry> entries() {
        return entries;
    }

    /** Reads the dictionary of the library at its first use. */
    private static final class Holder {

        private static final FactDictionary LIBRARY = load();

        private static FactDictionary load() {
            try (InputStream in = FactDictionary.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is not on the class path: rebuild the library");
                }
                return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
