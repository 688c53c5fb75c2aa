package example.civilregistry;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.ActCopyRequest;
import fr.collectivites.compliance.model.ActKind;
import fr.collectivites.compliance.model.ArchiveKind;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.CopyKind;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.RequesterQuality;
import java.util.Objects;

/** Says who may get which copy of a birth. It checks no identity: the agent at the counter does. */
public final class CopyDesk {

    private final Compliance compliance;
    private final AsOf asOf;

    /**
     * Opens the desk.
     *
     * @param compliance the library, not null
     * @param asOf the day of the request, not null
     */
    public CopyDesk(Compliance compliance, AsOf asOf) {
        this.compliance = Objects.requireNonNull(compliance, "compliance");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Asks whether a copy of a birth may be given.
     *
     * @param copy which copy, not null
     * @param requester who asks, an adult, not null
     * @param years for how many years the register has been closed
     */
    public Finding mayGive(CopyKind copy, RequesterQuality requester, int years) {
        ActCopyRequest request = ActCopyRequest.builder("demande")
                .act(ActKind.BIRTH)
                .copy(copy)
                .requester(requester)
                .requesterAdult(true)
                .ageYears(years)
                .yearsSinceBirth(years)
                .minorConcerned(false)
                .personDeceased(false)
                .archive(ArchiveKind.NONE)
                .build();
        Dossier dossier = Dossier.builder()
                .collectivity(town -> town.kind(CollectivityKind.COMMUNE).departement("35"))
                .actCopyRequests(request)
                .build();
        return compliance
                .ask(dossier, "acte.delivrance", "actCopyRequests/demande", asOf, Reading.GUIDE)
                .orElseThrow();
    }
}
