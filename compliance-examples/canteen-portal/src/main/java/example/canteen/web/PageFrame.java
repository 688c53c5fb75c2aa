package example.canteen.web;

import example.canteen.accounts.Account;
import example.canteen.compliance.Homologation;
import example.canteen.compliance.Homologation.Banner;
import example.canteen.compliance.Town;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs: who is signed in, the town and its legal time, the banner. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final Town town;
    private final Homologation homologation;
    private final Clock clock;

    PageFrame(Town town, Homologation homologation, Clock clock) {
        this.clock = clock;
        this.town = town;
        this.homologation = homologation;
    }

    @ModelAttribute("account")
    Account account(@AuthenticationPrincipal Account account) {
        return account;
    }

    /** The address of the page, for the menu. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("townName")
    String townName() {
        return town.name();
    }

    @ModelAttribute("town")
    Town town() {
        return town;
    }

    /** Moments are shown in the legal time of the town. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("banner")
    Banner banner() {
        return homologation.banner();
    }
}
