package fr.collectivites.compliance.rules.publication;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentBuilder;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Publication;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Publications of one body and the consents that they rely on. Immutable.
 *
 * @param publications the publications, not null
 * @param consents the consents, not null
 */
record Issue(List<Publication> publications, List<Consent> consents) {

    private static final Compliance COMPLIANCE = Compliance.create();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AsOf DAY =
            AsOf.of(LocalDate.of(2026, 10, 7).atStartOfDay(PARIS).toInstant(), PARIS);

    Issue {
        publications = List.copyOf(publications);
        consents = List.copyOf(consents);
    }

    static Issue of(Publication publication, List<ConsentBuilder> consents) {
        return new Issue(
                List.of(publication),
                consents.stream().map(ConsentBuilder::build).toList());
    }

    Issue and(Publication another) {
        return new Issue(List.of(publications.get(0), another), consents);
    }

    Issue and(Consent another) {
        List<Consent> more = new ArrayList<>(consents);
        more.add(another);
        return new Issue(publications, more);
    }

    /** What is found about the first publication. */
    Finding ask(String question, Reading reading) {
        Publication first = publications.get(0);
        return COMPLIANCE
                .ask(dossier(), question, "publications/" + first.key(), DAY, reading)
                .orElseThrow();
    }

    /** The word on the first publication; blank while it is not certain. */
    String word(Reading reading) {
        return ask("publication.autorisee", reading).value().orElse("");
    }

    private Dossier dossier() {
        return Dossier.builder()
                .collectivity(town -> town.kind(CollectivityKind.COMMUNE))
                .publications(publications.toArray(Publication[]::new))
                .consents(consents.toArray(Consent[]::new))
                .build();
    }
}
