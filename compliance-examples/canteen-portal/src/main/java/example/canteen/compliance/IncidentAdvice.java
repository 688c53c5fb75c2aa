package example.canteen.compliance;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.plan.IncidentPlan;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans what to do about an incident, and keeps what is known of it as the library writes it. */
@Component
public class IncidentAdvice {

    private final Compliance compliance;
    private final Law law;
    private final TownDossier dossiers;
    private final Decisions decisions;
    private final Clock clock;

    IncidentAdvice(Compliance compliance, Law law, TownDossier dossiers, Decisions decisions, Clock clock) {
        this.compliance = compliance;
        this.law = law;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Says whether the dates agree: nothing is seen before it happens. */
    public boolean agrees(Incident incident) {
        try {
            compliance.check(dossier(incident));
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** Plans what to do, from what is known now. */
    public PlanShown plan(Incident incident) {
        IncidentPlan plan = law.plan(dossier(incident), incident.key());
        return PlanShown.of(plan, law, clock.instant());
    }

    /** Notes that a plan was drawn from what is known now. */
    @Transactional
    public void note(Incident incident) {
        decisions.note(incident.key(), "plan d’un incident", dossier(incident));
    }

    /** Writes what is known, to be kept. */
    public String write(Incident incident) {
        return compliance.write(dossier(incident));
    }

    /** Reads what was kept. */
    public Incident read(String kept) {
        return compliance.read(kept).incidents().get(0);
    }

    private Dossier dossier(Incident incident) {
        return dossiers.town().incidents(incident).build();
    }
}
