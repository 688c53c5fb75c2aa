package example.canteen.web;

import example.canteen.accounts.Account;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the page to sign in. */
@Controller
class FrontPages {

    @GetMapping("/")
    String home(@AuthenticationPrincipal Account account) {
        return "redirect:" + (account == null ? "/connexion" : account.role().home());
    }

    @GetMapping("/connexion")
    String signIn() {
        return "connexion";
    }
}
