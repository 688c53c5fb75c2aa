package example.canteen.privacy;

import example.canteen.families.FormDesign;
import example.canteen.law.Law;
import example.canteen.law.Town;
import example.canteen.law.TownDossier;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.model.Dossier;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public privacy page: lawful basis and rights as the rights matrix gives them, not as somebody once typed them. */
@Controller
class PrivacyPages {

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
    private final Town town;

    PrivacyPages(Law law, TownDossier dossiers, FormDesign design, Town town) {
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
        this.town = town;
    }

    @GetMapping("/confidentialite")
    String privacy(Model model) {
        Dossier dossier = dossiers.town()
                .processings(dossiers.canteen(design.categories()).build())
                .build();
        model.addAttribute("town", town);
        model.addAttribute("fields", design.accepted());
        model.addAttribute("basis", law.advise(ask(dossier, BASIS)));
        model.addAttribute("rights", law.advise(ask(dossier, RIGHTS)));
        return "confidentialite";
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        model.addAttribute("town", town);
        return "accessibilite";
    }

    private List<Finding> ask(Dossier dossier, List<String> questions) {
        return questions.stream()
                .map(question -> law.ask(dossier, question, TownDossier.CANTEEN))
                .toList();
    }
}
