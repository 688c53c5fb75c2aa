package example.canteen.retention;

import example.canteen.accounts.Account;
import example.canteen.retention.Retention.Look;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the data protection officer on how long data are kept: dry run, visas, erasing. */
@Controller
class RetentionPages {

    private static final int LONGEST_REFERENCE = 60;

    private final Retention retention;
    private final Visas visas;

    RetentionPages(Retention retention, Visas visas) {
        this.retention = retention;
        this.visas = visas;
    }

    @GetMapping("/dpo/conservation")
    String page(Model model) {
        Look look = retention.look();
        model.addAttribute("look", look);
        model.addAttribute("findings", List.of(look.period(), look.archives()));
        model.addAttribute("visas", visas.all());
        return "conservation";
    }

    @PostMapping("/dpo/conservation/visas")
    String record(
            @AuthenticationPrincipal Account account,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String signe,
            @RequestParam(defaultValue = "") String couvre,
            RedirectAttributes next) {
        Optional<LocalDate> signed = day(signe);
        Optional<LocalDate> covers = day(couvre);
        List<String> problems = new ArrayList<>();
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            problems.add("Écrivez la référence du visa, en " + LONGEST_REFERENCE + " caractères au plus.");
        }
        if (signed.isEmpty() || covers.isEmpty()) {
            problems.add("Donnez le jour de la signature et le dernier jour couvert, par exemple 2026-11-20.");
        }
        if (problems.isEmpty()) {
            visas.record(reference.strip(), signed.orElseThrow(), covers.orElseThrow(), account.id());
            next.addFlashAttribute("done", "Le visa est enregistré.");
        } else {
            next.addFlashAttribute("problems", problems);
            next.addFlashAttribute("reference", reference);
            next.addFlashAttribute("signe", signe);
            next.addFlashAttribute("couvre", couvre);
        }
        return "redirect:/dpo/conservation";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(known -> known.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/dpo/conservation/effacer")
    String erase(@RequestParam long vus, RedirectAttributes next) {
        retention
                .erase(vus)
                .ifPresentOrElse(
                        gone -> next.addFlashAttribute("done", "Repas effacés : " + gone + "."),
                        () -> next.addFlashAttribute(
                                "problems",
                                List.of("Rien n’est effacé : aucun repas n’est couvert par un visa enregistré, ou le"
                                        + " compte a changé depuis l’essai à blanc. Relisez-le ci-dessous.")));
        return "redirect:/dpo/conservation";
    }
}
