package example.canteen.compliance;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.model.DataSubjectRequest;
import fr.collectivites.compliance.model.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says by when a request of a parent must be answered, whether the right is open, and what stands in the way. */
@Component
public class RequestAdvice {

    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;
    private final Decisions decisions;

    RequestAdvice(Law law, TownDossier dossiers, FormDesign design, Decisions decisions) {
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
        this.decisions = decisions;
    }

    /** Says by when to answer. */
    public Advice answerBy(DataSubjectRequest request, boolean visa) {
        return law.advise(ask("demande.reponse", request, visa));
    }

    /** Says whether the parent has this right here. */
    public Advice open(DataSubjectRequest request, boolean visa) {
        return law.advise(ask("demande.droit-ouvert", request, visa));
    }

    /** Says whether a visa of the archives is needed before data are erased, and there. */
    public Advice visa(DataSubjectRequest request, boolean visa) {
        return law.advise(ask("demande.visa-archives", request, visa));
    }

    /** Notes what was decided on a request: received, extended, answered. */
    @Transactional
    public void note(long family, String about, DataSubjectRequest request, boolean visa) {
        decisions.note(Decisions.family(family), about, dossier(request, visa));
    }

    private Finding ask(String question, DataSubjectRequest request, boolean visa) {
        return law.ask(dossier(request, visa), question, "requests/" + request.key());
    }

    private Dossier dossier(DataSubjectRequest request, boolean visa) {
        return dossiers.town()
                .processings(design.canteen(visa))
                .requests(request)
                .build();
    }
}
