package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
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

    private static ZoneId zone(Dossier dossier) {
        return dossier.collectivity()
                .departement()
                .toOptional()
                .map(code -> Territory.of(code).zone())
                .orElse(USUAL_ZONE);
    }
}
