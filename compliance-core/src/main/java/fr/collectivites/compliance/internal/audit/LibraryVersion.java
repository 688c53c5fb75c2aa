package fr.collectivites.compliance.internal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, written by its build. */
final class LibraryVersion {

    private static final String RESOURCE = "/fr/collectivites/compliance/version.properties";

    private LibraryVersion() {}

    static String get() {
        return Holder.VERSION;
    }

    private static final class Holder {

        private static final String VERSION = read();

        private static String read() {
            try (InputStream in = LibraryVersion.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is not on the class path: rebuild the library");
                }
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
