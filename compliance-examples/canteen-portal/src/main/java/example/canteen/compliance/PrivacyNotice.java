package example.canteen.compliance;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.model.Dossier;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the privacy page says: the lawful basis, and the rights that follow from it by the rights matrix. */
@Component
public class PrivacyNotice {

    private static final List<String> BASIS = List.of("rgpd.base-legale", "rgpd.conservation");

    private static final List<String> RIGHTS = List.of(
            "droits.information",
            "droits.acces",
            "droits.rectification",
            "droits.effacement",
            "droits.limitation",
            "droits.opposition",
            "droits.portabilite");

    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;

    PrivacyNotice(Law law, TownDossier dossiers, FormDesign design) {
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
    }

    /** Says why the town may keep the data, and for how long. */
    public List<Advice> basis() {
        return ask(BASIS);
    }

    /** Says which rights a family has, each with its reason. */
    public List<Advice> rights() {
        return ask(RIGHTS);
    }

    private List<Advice> ask(List<String> questions) {
        Dossier dossier = dossiers.town()
                .processings(dossiers.canteen(design.categories()).build())
                .build();
        List<Finding> findings = questions.stream()
                .map(question -> law.ask(dossier, question, TownDossier.CANTEEN))
                .toList();
        return law.advise(findings);
    }
}
