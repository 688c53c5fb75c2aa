package example.canteen.compliance;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Publication;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges consents as they are given, and what may be published with them; each answer acted upon is noted. */
@Component
public class ConsentAdvice {

    private final Law law;
    private final TownDossier dossiers;
    private final Decisions decisions;

    ConsentAdvice(Law law, TownDossier dossiers, Decisions decisions) {
        this.law = law;
        this.dossiers = dossiers;
        this.decisions = decisions;
    }

    /** Says whether a consent just given, refused or withdrawn stands. */
    @Transactional
    public Advice judge(long family, Consent consent) {
        Dossier dossier = dossiers.town().consents(consent).build();
        Advice valid = law.advise(law.askOnce(dossier, "consentement.valide", "consents/" + consent.key()));
        decisions.note(Decisions.family(family), "accord d’un parent", dossier);
        return valid;
    }

    /** Says whether something may be published under the consents that are there. */
    @Transactional
    public Advice mayPublish(long family, Publication publication, List<Consent> consents) {
        Dossier dossier = dossiers.town()
                .publications(publication)
                .consents(consents.toArray(Consent[]::new))
                .build();
        Advice answer = law.advise(law.askOnce(dossier, "publication.autorisee", "publications/" + publication.key()));
        decisions.note(Decisions.family(family), "publication", dossier);
        return answer;
    }
}
