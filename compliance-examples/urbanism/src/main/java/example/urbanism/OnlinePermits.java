package example.urbanism;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.model.PublicationSubject;
import java.util.Objects;
import java.util.Optional;

/** Puts permit files online: masked first, and only when the library allows it. */
public final class OnlinePermits {

    private static final String SUBJECT = "publications/permis";

    private final Compliance compliance;
    private final AsOf asOf;
    private final Anonymiser anonymiser = new Anonymiser();

    /**
     * Opens the desk.
     *
     * @param compliance the library, not null
     * @param asOf the day of the publication, not null
     */
    public OnlinePermits(Compliance compliance, AsOf asOf) {
        this.compliance = Objects.requireNonNull(compliance, "compliance");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** Asks whether a file may go online as it is. */
    public Finding mayPublish(PermitFile file) {
        return ask("publication.autorisee", file);
    }

    /** Asks whether persons must be masked first, and whether it is done. */
    public Finding mustMask(PermitFile file) {
        return ask("publication.anonymisation", file);
    }

    /**
     * Masks a file when it must be, then asks again.
     *
     * @return the text to put online; empty when the library does not allow even the masked file, not null
     */
    public Optional<String> publish(PermitFile file) {
        PermitFile ready = mayPublish(file).actAsIf().equals("ALLOWED") ? file : anonymiser.mask(file);
        return mayPublish(ready).actAsIf().equals("ALLOWED") ? Optional.of(ready.text()) : Optional.empty();
    }

    private Finding ask(String question, PermitFile file) {
        boolean clean = anonymiser.clean(file);
        Publication permit = Publication.builder("permis")
                .item(PublicationItem.PERMIT)
                .medium(PublicationMedium.WEBSITE)
                .subjectKind(PublicationSubject.ADULT)
                .context(PublicationContext.PRIVATE)
                .singledOut(true)
                .degrading(false)
                .personalData(true)
                .thirdPartyData(!clean)
                .socialAidData(false)
                .sensitiveData(false)
                .spousesData(false)
                .fromCivilRegistry(false)
                .anonymised(clean)
                .published(false)
                .everyoneAsked(false)
                .consentKeys()
                .build();
        Dossier dossier = Dossier.builder()
                .collectivity(town -> town.kind(CollectivityKind.COMMUNE).departement("35"))
                .publications(permit)
                .build();
        return compliance.ask(dossier, question, SUBJECT, asOf, Reading.GUIDE).orElseThrow();
    }
}
