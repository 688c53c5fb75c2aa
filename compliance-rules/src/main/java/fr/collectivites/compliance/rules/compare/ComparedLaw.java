package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.ComplianceBuilder;
import fr.collectivites.compliance.internal.packs.OverlayReader;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.spi.RuleEngine;
import java.nio.file.Path;
import java.util.Optional;

/** Packs and their rules, opened to be compared with others. Immutable and safe for use by many threads. */
public final class ComparedLaw {

    private final Compliance compliance;
    private final RuleBook book;

    private ComparedLaw(Compliance compliance, RuleBook book) {
        this.compliance = compliance;
        this.book = book;
    }

    /**
     * Opens the packs of the class path.
     *
     * @param overlay a vendor's own values laid over them, if any, not null
     * @return the law, not null
     * @throws IllegalStateException when the own values are refused
     */
    public static ComparedLaw shipped(Optional<Path> overlay) {
        return open(Compliance.builder(), PackFiles.onClasspath(Compliance.class.getClassLoader(), "packs"), overlay);
    }

    /**
     * Opens the packs of a folder.
     *
     * @param packs the folder, with the index of the rules beside the packs, not null
     * @param engine the engine that holds these rules, not null
     * @param overlay a vendor's own values laid over them, if any, not null
     * @return the law, not null
     * @throws IllegalStateException when the packs or the own values are refused
     */
    public static ComparedLaw ofFolder(Path packs, RuleEngine engine, Optional<Path> overlay) {
        return open(Compliance.builder().packs(packs).engine(engine), PackFiles.inFolder(packs), overlay);
    }

    private static ComparedLaw open(ComplianceBuilder builder, PackFiles files, Optional<Path> overlay) {
        overlay.ifPresent(builder::overlay);
        Compliance compliance = builder.build();
        RuleBook book = PackReader.read(files);
        return new ComparedLaw(
                compliance,
                overlay.map(values -> book.with(OverlayReader.read(values, book)))
                        .orElse(book));
    }

    Compliance compliance() {
        return compliance;
    }

    RuleBook book() {
        return book;
    }
}
