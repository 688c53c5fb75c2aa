package example.canteen.compliance;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.Dossier;
import org.springframework.stereotype.Component;

/** The banner that every page shows: whether the town homologated its portal, which it must before opening it (RGS). */
@Component
public class Homologation {

    private final Law law;
    private final Dossier dossier;

    Homologation(Law law, TownDossier dossiers) {
        this.law = law;
        this.dossier = dossiers.town().onlineServices(dossiers.portal()).build();
    }

    /** Asks the library, at the time of the page. */
    public Banner banner() {
        Finding finding = law.ask(dossier, "teleservice.homologation", TownDossier.PORTAL);
        return new Banner(finding.status() == Status.SATISFIED, law.advise(finding));
    }

    /**
     * What the banner says.
     *
     * @param met whether the homologation stands
     * @param advice the finding in words, not null
     */
    public record Banner(boolean met, Advice advice) {}
}
