package fr.collectivites.compliance.rules.internal.drools;

import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Lets the engine start in silence in a process that has no logging provider.
 *
 * <p>SLF4J then tells the error stream that nothing will be logged, which no vendor of a library asked for. Where there is
 * a provider, or where the vendor chose how much SLF4J says, nothing is touched.
 */
final class QuietLogging {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private QuietLogging() {}

    static synchronized void start() {
        if (System.getProperty(VERBOSITY) != null || hasProvider()) {
            return;
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            LoggerFactory.getILoggerFactory();
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }

    /** A provider of SLF4J 2, or a binding of SLF4J 1, about which SLF4J has something useful to say. */
    private static boolean hasProvider() {
        ClassLoader loader = LoggerFactory.class.getClassLoader();
        return loader.getResource("org/slf4j/impl/StaticLoggerBinder.class") != null
                || ServiceLoader.load(SLF4JServiceProvider.class, loader).stream()
                        .findAny()
                        .isPresent();
    }
}
