package example.civilregistry;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.model.PublicationSubject;
import java.util.List;
import java.util.Objects;

/** Says which births the bulletin may announce. In doubt it does not announce: the library says how to act in doubt. */
public final class Bulletin {

    private final Compliance compliance;
    private final AsOf asOf;

    /**
     * Makes a bulletin.
     *
     * @param compliance the library, not null
     * @param asOf the day of the bulletin, not null
     */
    public Bulletin(Compliance compliance, AsOf asOf) {
        this.compliance = Objects.requireNonNull(compliance, "compliance");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** Asks whether one birth may be announced. */
    public Finding mayAnnounce(Birth birth) {
        List<Consent> consents = birth.consents(PublicationMedium.BULLETIN);
        Publication announcement = Publication.builder(birth.act())
                .item(PublicationItem.BIRTH)
                .medium(PublicationMedium.BULLETIN)
                .subjectKind(PublicationSubject.MINOR)
                .context(PublicationContext.PRIVATE)
                .singledOut(true)
                .degrading(false)
                .personalData(true)
                .fromCivilRegistry(true)
                .soleParentalAuthority(birth.soleAuthority())
                .consentKeys(consents.stream().map(Consent::key).toArray(String[]::new))
                .build();
        Dossier dossier = Dossier.builder()
                .collectivity(town -> town.kind(CollectivityKind.COMMUNE).departement("35"))
                .publications(announcement)
                .consents(consents.toArray(Consent[]::new))
                .build();
        return compliance
                .ask(dossier, "publication.autorisee", "publications/" + birth.act(), asOf, Reading.GUIDE)
                .orElseThrow();
    }

    /** Returns the births that may be announced, in the order of the register. */
    public List<Birth> list(List<Birth> register) {
        return register.stream()
                .filter(birth -> mayAnnounce(birth).actAsIf().equals("ALLOWED"))
                .toList();
    }
}
