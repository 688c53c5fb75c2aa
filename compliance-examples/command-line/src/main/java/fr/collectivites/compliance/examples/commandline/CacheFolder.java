package fr.collectivites.compliance.examples.commandline;

import java.nio.file.Files;
import java.nio.file.Path;

/** Chooses where compiled rules are kept between two runs. */
final class CacheFolder {

    private static final String NAME = "rules-cache";

    private CacheFolder() {}

    /** In the build folder of the Maven module that holds the packs; else in a folder of the user. */
    static Path near(Path packs) {
        Path folder = packs.toAbsolutePath().normalize();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder.resolve("target").resolve(NAME);
            }
            folder = folder.getParent();
        }
        return Path.of(System.getProperty("user.home"), ".cache", "compliance", NAME);
    }
}
