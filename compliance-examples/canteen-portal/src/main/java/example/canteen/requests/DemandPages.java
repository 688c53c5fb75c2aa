package example.canteen.requests;

import example.canteen.accounts.Account;
import example.canteen.compliance.Advice;
import fr.collectivites.compliance.model.DataSubjectRight;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a family sees its data and asks, and the one where staff answer. */
@Controller
class DemandPages {

    private static final Set<DataSubjectRight> OFFERED =
            Set.of(DataSubjectRight.ACCESS, DataSubjectRight.ERASURE, DataSubjectRight.OBJECTION);

    private final Demands demands;
    private final DemandDesk desk;
    private final FamilyFile file;

    DemandPages(Demands demands, DemandDesk desk, FamilyFile file) {
        this.demands = demands;
        this.desk = desk;
        this.file = file;
    }

    @GetMapping("/famille/donnees")
    String mine(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("kept", file.of(account.familyId()));
        model.addAttribute(
                "demands", demands.of(account.id()).stream().map(desk::show).toList());
        return "donnees";
    }

    @PostMapping("/famille/donnees")
    String ask(
            @AuthenticationPrincipal Account account,
            @RequestParam DataSubjectRight droit,
            @RequestParam(defaultValue = "false") boolean partie,
            @RequestParam(defaultValue = "false") boolean situation,
            RedirectAttributes next) {
        if (!OFFERED.contains(droit)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        desk.receive(account, droit, partie, situation);
        next.addFlashAttribute("done", "Votre demande est reçue. Vous pouvez suivre son délai ci-dessous.");
        return "redirect:/famille/donnees";
    }

    @GetMapping("/service/demandes")
    String all(Model model) {
        model.addAttribute("demands", demands.all().stream().map(desk::show).toList());
        return "demandes";
    }

    @PostMapping("/service/demandes/{id}")
    String answer(@PathVariable long id, @RequestParam String action, RedirectAttributes next) {
        Demand demand = demands.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        switch (action) {
            case "repondre" -> answered(desk.answer(demand, false), next);
            case "refuser" -> answered(desk.answer(demand, true), next);
            case "prolonger" -> {
                desk.extend(demand);
                next.addFlashAttribute("done", "La prolongation est notée.");
            }
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:/service/demandes";
    }

    private static void answered(Optional<Advice> obstacle, RedirectAttributes next) {
        obstacle.ifPresentOrElse(
                advice -> next.addFlashAttribute("advice", advice),
                () -> next.addFlashAttribute("done", "La réponse est notée."));
    }
}
