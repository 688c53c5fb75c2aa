package example.canteen.compliance;

import fr.collectivites.compliance.model.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the period for which bookings are kept holds, and whether they may be destroyed. */
@Component
public class RetentionAdvice {

    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;
    private final Decisions decisions;

    RetentionAdvice(Law law, TownDossier dossiers, FormDesign design, Decisions decisions) {
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
        this.decisions = decisions;
    }

    /** Says whether the town's period holds. */
    public Advice period(boolean visa) {
        return law.advise(law.ask(dossier(visa), "rgpd.conservation", TownDossier.CANTEEN));
    }

    /** Says whether public archives may be destroyed: only under a visa. */
    public Advice archives(boolean visa) {
        return law.advise(law.ask(dossier(visa), "rgpd.archives", TownDossier.CANTEEN));
    }

    /** Notes that bookings were erased. */
    @Transactional
    public void noteErasure(int meals, boolean visa) {
        decisions.note("conservation", "effacement de " + meals + " repas", dossier(visa));
    }

    private Dossier dossier(boolean visa) {
        return dossiers.town().processings(design.canteen(visa)).build();
    }
}
