package example.canteen.oversight;

import example.canteen.compliance.LogCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons by which the data protection officer checks the log of decisions. */
@Controller
class LogPages {

    private static final String LOG = "redirect:/dpo#journal";

    private final LogCheck check;

    LogPages(LogCheck check) {
        this.check = check;
    }

    @PostMapping("/dpo/journal")
    String verify(RedirectAttributes next) {
        next.addFlashAttribute("checked", check.chain());
        return LOG;
    }

    @PostMapping("/dpo/journal/{number}")
    String again(@PathVariable long number, RedirectAttributes next) {
        next.addFlashAttribute("checked", check.again(number));
        return LOG;
    }
}
