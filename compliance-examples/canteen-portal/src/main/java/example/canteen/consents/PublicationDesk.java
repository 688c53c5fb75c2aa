package example.canteen.consents;

import example.canteen.compliance.Advice;
import example.canteen.compliance.ConsentAdvice;
import example.canteen.families.Child;
import example.canteen.families.Children;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationSubject;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Tells staff whether a photo or a first name may be published on a medium, from the consents that stand. */
@Controller
class PublicationDesk {

    private final Children children;
    private final ConsentBook book;
    private final ConsentAdvice advice;
    private final JdbcClient database;

    PublicationDesk(Children children, ConsentBook book, ConsentAdvice advice, JdbcClient database) {
        this.children = children;
        this.book = book;
        this.advice = advice;
        this.database = database;
    }

    @GetMapping("/service/publications")
    String page(Model model) {
        model.addAttribute("children", children.all());
        model.addAttribute("choices", ConsentChoice.values());
        return "publications";
    }

    @PostMapping("/service/publications")
    String ask(@RequestParam long enfant, @RequestParam ConsentChoice choix, Model model) {
        Child child = children.all().stream()
                .filter(known -> known.id() == enfant)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("chosen", child);
        model.addAttribute("choice", choix);
        model.addAttribute("advice", decide(child, choix));
        return page(model);
    }

    private Advice decide(Child child, ConsentChoice choice) {
        List<Consent> consents = book.latest(child).stream()
                .filter(consent -> consent.choice() == choice)
                .map(consent -> consent.toLibrary(child.birthDate()))
                .toList();
        boolean sole = database.sql("select sole_authority from family where id = ?")
                .param(child.familyId())
                .query(Boolean.class)
                .single();
        Publication publication = Publication.builder("projet")
                .item(choice.item())
                .medium(choice.medium())
                .subjectKind(PublicationSubject.MINOR)
                .context(PublicationContext.PRIVATE)
                .singledOut(true)
                .degrading(false)
                .personalData(true)
                .fromCivilRegistry(false)
                .soleParentalAuthority(sole)
                .consentKeys(consents.stream().map(Consent::key).toArray(String[]::new))
                .build();
        return advice.mayPublish(child.familyId(), publication, consents);
    }
}
