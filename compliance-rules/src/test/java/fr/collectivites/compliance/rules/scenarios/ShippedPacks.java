package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.internal.packs.PackException;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import java.nio.file.Path;
import java.util.List;

/** The packs that the build ships, as its index lists them, and their scenarios. */
public final class ShippedPacks {

    /** The sources of the packs. */
    public static final Path SOURCES = Path.of("src", "main", "resources", "packs");

    private ShippedPacks() {}

    public static RuleBook book() {
        try {
            return PackReader.read(PackFiles.onClasspath(ShippedPacks.class.getClassLoader(), "packs"));
        } catch (PackException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public static List<Scenario> scenarios() {
        return ScenarioReader.readAll(SOURCES);
    }
}
