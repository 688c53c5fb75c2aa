package example.canteen.families;

import example.canteen.accounts.Account;
import example.canteen.compliance.FormDesign;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a family: its children, and enrolling one. */
@Controller
class FamilyPages {

    private static final List<String> CLASSES =
            List.of("Petite section", "Moyenne section", "Grande section", "CP", "CE1", "CE2", "CM1", "CM2");

    private final Children children;
    private final FormDesign design;
    private final Clock clock;

    FamilyPages(Children children, FormDesign design, Clock clock) {
        this.children = children;
        this.design = design;
        this.clock = clock;
    }

    @GetMapping("/famille")
    String home(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("children", children.of(account.familyId()));
        return "famille";
    }

    @GetMapping("/famille/inscription")
    String form(Model model) {
        model.addAttribute("form", EnrolmentForm.empty());
        return show(model);
    }

    @PostMapping("/famille/inscription")
    String enrol(
            @AuthenticationPrincipal Account account,
            @Valid @ModelAttribute("form") EnrolmentForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes next) {
        if (form == null || problems.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Optional<LocalDate> born = form.born(LocalDate.now(clock));
        if (born.isEmpty() && !problems.hasFieldErrors("birthDate")) {
            problems.rejectValue("birthDate", "past", "Cette date n’est pas encore passée : vérifiez l’année.");
        }
        if (problems.hasErrors()) {
            return show(model);
        }
        children.add(form.toChild(account.familyId(), born.orElseThrow(), design.shows("pai")));
        next.addFlashAttribute("done", "L’enfant est inscrit. Vous pouvez réserver ses repas.");
        return "redirect:/famille";
    }

    private String show(Model model) {
        model.addAttribute("fields", design.accepted());
        model.addAttribute("classes", CLASSES);
        model.addAttribute("meals", Meal.values());
        return "inscription";
    }
}
