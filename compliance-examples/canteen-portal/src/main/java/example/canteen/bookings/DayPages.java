package example.canteen.bookings;

import example.canteen.accounts.Account;
import example.canteen.accounts.HealthReads;
import example.canteen.families.Child;
import example.canteen.families.Children;
import example.canteen.families.Meal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the day, for staff: who eats, which menus, who has a PAI. Reading it is written down. */
@Controller
class DayPages {

    private final Children children;
    private final Bookings bookings;
    private final HealthReads reads;
    private final Clock clock;

    DayPages(Children children, Bookings bookings, HealthReads reads, Clock clock) {
        this.children = children;
        this.bookings = bookings;
        this.reads = reads;
        this.clock = clock;
    }

    @GetMapping("/service")
    String day(
            @AuthenticationPrincipal Account account,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate jour,
            Model model) {
        LocalDate day = jour == null ? LocalDate.now(clock) : jour;
        Set<Long> eaters = new HashSet<>(bookings.eaters(day));
        List<Child> eating = children.all().stream()
                .filter(child -> eaters.contains(child.id()))
                .toList();
        int withPai = (int) eating.stream().filter(Child::pai).count();
        if (withPai > 0) {
            reads.note(account, "liste du " + day, withPai);
        }
        Map<Meal, Long> menus =
                new TreeMap<>(eating.stream().collect(Collectors.groupingBy(Child::meal, Collectors.counting())));
        model.addAttribute("day", day);
        model.addAttribute("eating", eating);
        model.addAttribute("menus", menus);
        return "service";
    }
}
