package fr.collectivites.compliance;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.internal.packs.OverlayReader;
import fr.collectivites.compliance.internal.packs.PackException;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.worlds.Assessor;
import fr.collectivites.compliance.spi.RuleEngine;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/** Builds a {@link Compliance}; what is not said has a default that suits a vendor. Not for use by many threads. */
public final class ComplianceBuilder {

    private ClassLoader loader = Compliance.class.getClassLoader();
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> overlay = Optional.empty();
    private Optional<RuleEngine> engine = Optional.empty();
    private InputLimits limits = InputLimits.defaults();
    private int guard = Assessor.USUAL_GUARD;

    ComplianceBuilder() {}

    /**
     * Looks for packs and engine with another class loader than the library's own.
     *
     * @param classLoader the class loader, not null
     * @return this builder
     */
    public ComplianceBuilder classLoader(ClassLoader classLoader) {
        this.loader = Objects.requireNonNull(classLoader, "classLoader");
        return this;
    }

    /**
     * Reads the packs from a folder; the engine must hold the rules of that folder.
     *
     * @param packs a folder with one folder a pack and the index of the rules, not null
     * @return this builder
     */
    public ComplianceBuilder packs(Path packs) {
        this.folder = Optional.of(packs);
        return this;
    }

    /**
     * Lays a vendor's own values over those of the law.
     *
     * <p>A value stricter than the law, in the direction that its parameter declares, always stands. A laxer one is a
     * derogation, with its motive and its end, printed in every finding that it touches; without them it is refused.
     *
     * @param values a folder of YAML files, one parameter a file, not null
     * @return this builder
     */
    public ComplianceBuilder overlay(Path values) {
        this.overlay = Optional.of(values);
        return this;
    }

    /**
     * Uses this engine instead of the one that the class path offers.
     *
     * @param ruleEngine the engine, not null
     * @return this builder
     */
    public ComplianceBuilder engine(RuleEngine ruleEngine) {
        this.engine = Optional.of(ruleEngine);
        return this;
    }

    /**
     * Sets how large a document may be.
     *
     * @param inputLimits the limits, not null
     * @return this builder
     */
    public ComplianceBuilder limits(InputLimits inputLimits) {
        this.limits = Objects.requireNonNull(inputLimits, "inputLimits");
        return this;
    }

    /**
     * Sets how many possible worlds one question may look at before it gives up and lists all candidates.
     *
     * @param worlds a number of worlds, at least 2; 4 096 when not said
     * @return this builder
     * @throws IllegalArgumentException when less than 2
     */
    public ComplianceBuilder worldGuard(int worlds) {
        if (worlds < 2) {
            throw new IllegalArgumentException("worldGuard is " + worlds + ": give at least 2");
        }
        this.guard = worlds;
        return this;
    }

    /**
     * Reads the packs and opens the engine.
     *
     * @return the library, ready, not null
     * @throws IllegalStateException when no pack or no engine is found, or when packs are wrong: the message lists every
     *     problem with its file and line
     */
    public Compliance build() {
        RuleBook book = readPacks();
        RuleEngine rules = engine.orElseGet(this::engineOfClassPath);
        return new Compliance(book, new Assessor(book, rules, guard), limits);
    }

    private RuleBook readPacks() {
        try {
            RuleBook book = PackReader.read(
                    folder.map(PackFiles::inFolder).orElseGet(() -> PackFiles.onClasspath(loader, "packs")));
            return overlay.map(values -> book.with(OverlayReader.read(values, book)))
                    .orElse(book);
        } catch (PackException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private RuleEngine engineOfClassPath() {
        return ServiceLoader.load(RuleEngine.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no rule engine on the class path: add compliance-rules beside compliance-core"));
    }
}
