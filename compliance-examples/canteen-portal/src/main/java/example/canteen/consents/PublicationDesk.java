package example.canteen.consents;

import example.canteen.families.Child;
import example.canteen.families.Children;
import example.canteen.law.DecisionLog;
import example.canteen.law.Law;
import example.canteen.law.TownDossier;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Dossier;
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

    private static final String SUBJECT = "publications/projet";

    private final Children children;
    private final ConsentBook book;
    private final Law law;
    private final TownDossier dossiers;
    private final DecisionLog log;
    private final JdbcClient database;

    PublicationDesk(
            Children children, ConsentBook book, Law law, TownDossier dossiers, DecisionLog log, JdbcClient database) {
        this.children = children;
        this.book = book;
        this.law = law;
        this.dossiers = dossiers;
        this.log = log;
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
        Finding finding = decide(child, choix);
        model.addAttribute("chosen", child);
        model.addAttribute("choice", choix);
        model.addAttribute("advice", law.advise(finding));
        return page(model);
    }

    private Finding decide(Child child, ConsentChoice choice) {
        Dossier dossier = dossier(child, choice);
        Finding finding = law.ask(dossier, "publication.autorisee", SUBJECT);
        log.record("publication enfant-" + child.id() + " " + choice, List.of(finding));
        return finding;
    }

    private Dossier dossier(Child child, ConsentChoice choice) {
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
        return dossiers.town()
                .publications(publication)
                .consents(consents.toArray(Consent[]::new))
                .build();
    }
}
