package example.canteen.compliance;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The banner that every page shows: whether the town homologated its portal, which it must before opening it (RGS). */
@Component
public class Homologation {

    private final Law law;
    private final Dossier dossier;
    private final Clock clock;
    private volatile OfADay last;

    Homologation(Law law, TownDossier dossiers, Clock clock) {
        this.law = law;
        this.dossier = dossiers.town().onlineServices(dossiers.portal()).build();
        this.clock = clock;
    }

    /** Asks the library, once a day: every page shows the banner. */
    public Banner banner() {
        LocalDate today = LocalDate.now(clock);
        OfADay known = last;
        if (known == null || !known.day().equals(today)) {
            Finding finding = law.ask(dossier, "teleservice.homologation", TownDossier.PORTAL);
            known = new OfADay(today, new Banner(finding.status() == Status.SATISFIED, law.advise(finding)));
            last = known;
        }
        return known.banner();
    }

    private record OfADay(LocalDate day, Banner banner) {}

    /**
     * What the banner says.
     *
     * @param met whether the homologation stands
     * @param advice the finding in words, not null
     */
    public record Banner(boolean met, Advice advice) {}
}
