package example.canteen.bookings;

import example.canteen.accounts.Account;
import example.canteen.bookings.Bookings.Outcome;
import example.canteen.families.Child;
import example.canteen.families.Children;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The page on which a family books and cancels the meals of one child, week by week. */
@Controller
class BookingPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRANCE);

    private final Children children;
    private final Bookings bookings;
    private final Clock clock;

    BookingPages(Children children, Bookings bookings, Clock clock) {
        this.children = children;
        this.bookings = bookings;
        this.clock = clock;
    }

    @GetMapping("/famille/enfants/{child}/repas")
    String week(
            @AuthenticationPrincipal Account account,
            @PathVariable long child,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate semaine,
            Model model) {
        Child mine = own(account, child);
        Week week = Week.of(semaine == null ? LocalDate.now(clock).plusDays(1) : semaine);
        Set<LocalDate> booked = bookings.days(child, week.monday(), week.end());
        model.addAttribute("child", mine);
        model.addAttribute("week", week);
        model.addAttribute(
                "days",
                week.days().stream()
                        .map(day -> new Day(day, DAY.format(day), booked.contains(day), bookings.open(day)))
                        .toList());
        return "repas";
    }

    /** Makes the week as ticked: what is ticked is booked, what is not is cancelled; closed days stay as they are. */
    @PostMapping("/famille/enfants/{child}/repas")
    String save(
            @AuthenticationPrincipal Account account,
            @PathVariable long child,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate semaine,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Set<LocalDate> jours,
            RedirectAttributes next) {
        own(account, child);
        Week week = Week.of(semaine);
        Set<LocalDate> wished = jours == null ? Set.of() : jours;
        Set<LocalDate> booked = bookings.days(child, week.monday(), week.end());
        int done = 0;
        List<String> problems = new ArrayList<>();
        for (LocalDate day : week.days()) {
            boolean wish = wished.contains(day);
            if (wish == booked.contains(day)) {
                continue;
            }
            Outcome outcome = wish ? bookings.book(child, day) : bookings.cancel(child, day);
            switch (outcome) {
                case DONE -> done++;
                case FULL -> problems.add("Complet le " + DAY.format(day) + " : ce repas n’est pas réservé.");
                case CLOSED -> problems.add("Trop tard pour le " + DAY.format(day) + " : rien n’a changé ce jour-là.");
                case ALREADY -> {}
            }
        }
        next.addFlashAttribute("done", "Semaine enregistrée : " + done + (done > 1 ? " changements." : " changement."));
        next.addFlashAttribute("problems", problems);
        return "redirect:/famille/enfants/" + child + "/repas?semaine=" + week.monday();
    }

    private Child own(Account account, long child) {
        return children.find(account.familyId(), child)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * One day of the page.
     *
     * @param date the day, not null
     * @param label the day in words, not null
     * @param booked whether a meal is booked
     * @param open whether it can still change
     */
    record Day(LocalDate date, String label, boolean booked, boolean open) {}
}
