package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import java.nio.file.Path;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/** The options that say which law is asked. */
final class LawOptions {

    /** The legal time when the dossier does not say its département. */
    static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    @Option(names = "--at", paramLabel = "DATE")
    private Moment at;

    @Option(names = "--known-at", paramLabel = "DATE")
    private Moment knownAt;

    @Option(names = "--reading", paramLabel = "LAW|GUIDE|BILL", defaultValue = "GUIDE")
    private Reading reading = Reading.GUIDE;

    @Option(names = "--overlay", paramLabel = "DIR")
    private Path overlay;

    /** Lays the vendor's own values over the law, when some are given. */
    void overlayOn(Program program) {
        if (overlay != null) {
            program.overlay(overlay);
        }
    }

    Reading reading() {
        return reading;
    }

    /** The date of the question, in the legal time of the dossier. Refuses to guess it. */
    AsOf asOf(Dossier dossier, Phrases phrases) {
        return asOf(zone(dossier), phrases);
    }

    AsOf asOf(ZoneId zone, Phrases phrases) {
        if (at == null) {
            throw new UsageException(phrases.text("error.at"));
        }
        AsOf asOf = at.asOf(zone);
        return knownAt == null ? asOf : asOf.withKnownAt(knownAt.toInstant(zone));
    }

    /** The legal time of a dossier; the usual one when it does not say its département. */
    static ZoneId zone(Dossier dossier) {
        return dossier.collectivity()
                .departement()
                .toOptional()
                .map(code -> Territory.of(code).zone())
                .orElse(USUAL_ZONE);
    }
}
