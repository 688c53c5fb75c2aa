package example.canteen.privacy;

import example.canteen.compliance.FormDesign;
import example.canteen.compliance.PrivacyNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public privacy page: lawful basis and rights as the rights matrix gives them, not as somebody once typed them. */
@Controller
class PrivacyPages {

    private final PrivacyNotice notice;
    private final FormDesign design;

    PrivacyPages(PrivacyNotice notice, FormDesign design) {
        this.notice = notice;
        this.design = design;
    }

    @GetMapping("/confidentialite")
    String privacy(Model model) {
        model.addAttribute("fields", design.accepted());
        model.addAttribute("basis", notice.basis());
        model.addAttribute("rights", notice.rights());
        return "confidentialite";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "accessibilite";
    }
}
