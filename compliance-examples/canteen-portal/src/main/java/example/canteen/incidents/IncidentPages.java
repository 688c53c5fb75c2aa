package example.canteen.incidents;

import example.canteen.accounts.Account;
import example.canteen.law.Law;
import example.canteen.law.Town;
import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.plan.IncidentPlan;
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
    private final Law law;
    private final Town town;
    private final Clock clock;

    IncidentPages(IncidentBook book, Law law, Town town, Clock clock) {
        this.book = book;
        this.law = law;
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
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!problems.hasErrors()) {
            try {
                return "redirect:/incidents/" + book.declare(account, form);
            } catch (InvalidInputException e) {
                contradictions(e, problems);
            } catch (DateTimeException e) {
                problems.reject("date", "Un jour donné n’existe pas : vérifiez les dates.");
            }
        }
        return show(model, "/incidents/nouveau");
    }

    @GetMapping("/incidents/{id}")
    String plan(@PathVariable long id, Model model) {
        Declared declared = found(id);
        IncidentPlan plan = book.plan(declared);
        model.addAttribute("declared", declared);
        List<ShownStep> steps = plan.steps().stream()
                .map(step -> ShownStep.of(step, law, clock.instant()))
                .toList();
        model.addAttribute("steps", steps);
        model.addAttribute(
                "running", steps.stream().anyMatch(step -> step.secondsLeft().isPresent()));
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
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!problems.hasErrors()) {
            try {
                book.save(id, form);
                next.addFlashAttribute("done", "Ce que vous savez est enregistré ; le plan est à jour.");
                return "redirect:/incidents/" + id;
            } catch (InvalidInputException e) {
                contradictions(e, problems);
            } catch (DateTimeException e) {
                problems.reject("date", "Un jour donné n’existe pas : vérifiez les dates.");
            }
        }
        return show(model, "/incidents/" + id + "/faits");
    }

    private static void contradictions(InvalidInputException found, BindingResult problems) {
        for (InputProblem problem : found.problems()) {
            problems.reject("contradiction", "Vérifiez les dates et les réponses : " + problem);
        }
    }

    private String show(Model model, String action) {
        model.addAttribute("action", action);
        model.addAttribute("causes", IncidentCause.values());
        model.addAttribute("natures", BreachNature.values());
        model.addAttribute("categories", CATEGORIES);
        model.addAttribute("known", Known.values());
        model.addAttribute("words", new Words());
        return "incident";
    }

    private Declared found(long id) {
        return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
