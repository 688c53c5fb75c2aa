package example.canteen.incidents;

import example.canteen.accounts.Account;
import example.canteen.compliance.PlanShown;
import example.canteen.compliance.Town;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.IncidentCause;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which an agent or the DPO declares an incident, then follows its plan with running clocks. */
@Controller
class IncidentPages {

    private static final List<DataCategory> CATEGORIES = List.of(
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.SCHOOL,
            DataCategory.MEAL_CONSTRAINT,
            DataCategory.PAI_EXISTENCE,
            DataCategory.LOGIN,
            DataCategory.CREDENTIALS);

    private final IncidentBook book;
    private final Town town;
    private final Clock clock;

    IncidentPages(IncidentBook book, Town town, Clock clock) {
        this.book = book;
        this.town = town;
        this.clock = clock;
    }

    @GetMapping("/incidents")
    String all(Model model) {
        model.addAttribute("incidents", book.all());
        return "incidents";
    }

    @GetMapping("/incidents/nouveau")
    String form(Model model) {
        model.addAttribute("form", IncidentForm.empty());
        return show(model, "/incidents/nouveau");
    }

    @PostMapping("/incidents/nouveau")
    String declare(
            @AuthenticationPrincipal Account account,
            @Valid @ModelAttribute("form") IncidentForm form,
            BindingResult problems,
            Model model) {
        if (form == null || problems.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        checkDates(form, problems);
        if (problems.hasErrors()) {
            return show(model, "/incidents/nouveau");
        }
        return "redirect:/incidents/" + book.declare(account, form);
    }

    @GetMapping("/incidents/{id}")
    String plan(@PathVariable long id, Model model) {
        Declared declared = found(id);
        PlanShown plan = book.plan(declared);
        model.addAttribute("declared", declared);
        model.addAttribute("steps", plan.steps());
        model.addAttribute("running", plan.running());
        model.addAttribute("contacts", plan.contacts());
        model.addAttribute("draft", NotificationDraft.of(declared, town, clock.getZone()));
        return "plan";
    }

    @GetMapping("/incidents/{id}/faits")
    String facts(@PathVariable long id, Model model) {
        model.addAttribute("form", book.form(found(id)));
        return show(model, "/incidents/" + id + "/faits");
    }

    @PostMapping("/incidents/{id}/faits")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") IncidentForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes next) {
        found(id);
        if (form == null || problems.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        checkDates(form, problems);
        if (problems.hasErrors()) {
            return show(model, "/incidents/" + id + "/faits");
        }
        book.save(id, form);
        next.addFlashAttribute("done", "Ce que vous savez est enregistré ; le plan est à jour.");
        return "redirect:/incidents/" + id;
    }

    private void checkDates(IncidentForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return;
        }
        try {
            if (!book.agrees(form)) {
                problems.rejectValue(
                        "occurredAt",
                        "order",
                        "Un incident ne peut être vu, ni être certain, avant d’être survenu : vérifiez ces trois dates.");
            }
        } catch (DateTimeException e) {
            problems.reject("date", "Un jour donné n’existe pas : vérifiez les dates.");
        }
    }

    private String show(Model model, String action) {
        model.addAttribute("action", action);
        model.addAttribute("causes", IncidentCause.values());
        model.addAttribute("natures", BreachNature.values());
        model.addAttribute("categories", CATEGORIES);
        model.addAttribute("questions", Question.values());
        model.addAttribute("known", Known.values());
        model.addAttribute("words", new Words());
        return "incident";
    }

    private Declared found(long id) {
        return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
