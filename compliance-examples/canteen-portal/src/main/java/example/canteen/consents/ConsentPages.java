package example.canteen.consents;

import example.canteen.accounts.Account;
import example.canteen.compliance.Advice;
import example.canteen.families.Child;
import example.canteen.families.Children;
import fr.collectivites.compliance.model.ConsentGiver;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** The page on which a parent gives, refuses or withdraws each consent; nothing is ticked beforehand. */
@Controller
class ConsentPages {

    private final Children children;
    private final ConsentBook book;
    private final ZoneId zone;

    ConsentPages(Children children, ConsentBook book, java.time.Clock clock) {
        this.children = children;
        this.book = book;
        this.zone = clock.getZone();
    }

    @GetMapping("/famille/enfants/{child}/accords")
    String page(@AuthenticationPrincipal Account account, @PathVariable long child, Model model) {
        Child mine = own(account, child);
        List<GivenConsent> latest = book.latest(mine);
        model.addAttribute("child", mine);
        model.addAttribute(
                "lines",
                Arrays.stream(ConsentChoice.values())
                        .map(choice -> line(account, choice, latest))
                        .toList());
        return "accords";
    }

    @PostMapping("/famille/enfants/{child}/accords")
    String answer(
            @AuthenticationPrincipal Account account,
            @PathVariable long child,
            @RequestParam ConsentChoice choix,
            @RequestParam String reponse,
            RedirectAttributes next) {
        Child mine = own(account, child);
        switch (reponse) {
            case "oui" -> said(next, choix, book.answer(account, mine, choix, true));
            case "non" -> said(next, choix, book.answer(account, mine, choix, false));
            case "retrait" -> book.withdraw(account, mine, choix).ifPresent(advice -> said(next, choix, advice));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:/famille/enfants/" + child + "/accords";
    }

    private void said(RedirectAttributes next, ConsentChoice choice, Advice advice) {
        next.addFlashAttribute("done", choice.label() + " : votre réponse est enregistrée.");
        next.addFlashAttribute("advice", advice);
    }

    private Line line(Account account, ConsentChoice choice, List<GivenConsent> latest) {
        ConsentGiver me = ConsentGiver.valueOf(account.parentRank());
        return new Line(
                choice,
                state(choice, latest, me, true),
                latest.stream()
                        .anyMatch(consent -> consent.choice() == choice && consent.givenBy() == me && consent.stands()),
                state(choice, latest, me, false));
    }

    private String state(ConsentChoice choice, List<GivenConsent> latest, ConsentGiver me, boolean mine) {
        return latest.stream()
                .filter(consent -> consent.choice() == choice && (consent.givenBy() == me) == mine)
                .findFirst()
                .map(this::words)
                .orElse("Pas de réponse");
    }

    private String words(GivenConsent consent) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE).withZone(zone);
        if (consent.withdrawnAt() != null) {
            return "Retiré le " + day.format(consent.withdrawnAt());
        }
        return (consent.given() ? "Accepté le " : "Refusé le ") + day.format(consent.givenAt());
    }

    private Child own(Account account, long child) {
        return children.find(account.familyId(), child)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * One line of the page.
     *
     * @param choice what is asked, not null
     * @param mine what this parent answered, not null
     * @param stands whether this parent's consent stands
     * @param other what the other parent answered, not null
     */
    record Line(ConsentChoice choice, String mine, boolean stands, String other) {}
}
