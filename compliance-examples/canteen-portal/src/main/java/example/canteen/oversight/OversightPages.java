package example.canteen.oversight;

import example.canteen.accounts.HealthReads;
import example.canteen.families.FormDesign;
import example.canteen.law.DecisionLog;
import example.canteen.law.Law;
import example.canteen.law.TownDossier;
import example.canteen.requests.Demand;
import example.canteen.requests.Demands;
import example.canteen.retention.Visas;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Processing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the data protection officer: what is broken or due, what is to be told, and the log of decisions. */
@Controller
class OversightPages {

    private static final Set<Status> PRESSING = EnumSet.of(Status.VIOLATED, Status.OVERDUE, Status.DUE, Status.REVIEW);
    private static final int SHOWN = 20;

    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;
    private final Demands demands;
    private final Visas visas;
    private final DecisionLog log;
    private final HealthReads reads;

    OversightPages(
            Law law,
            TownDossier dossiers,
            FormDesign design,
            Demands demands,
            Visas visas,
            DecisionLog log,
            HealthReads reads) {
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
        this.demands = demands;
        this.visas = visas;
        this.log = log;
        this.reads = reads;
    }

    @GetMapping("/dpo")
    String overview(Model model) {
        Assessment assessment = law.assess(portal());
        List<Finding> pressing = new ArrayList<>(answersDue());
        pressing.addAll(of(assessment, PRESSING));
        model.addAttribute("pressing", law.advise(pressing));
        model.addAttribute("open", law.advise(of(assessment, EnumSet.of(Status.UNDETERMINED))));
        model.addAttribute("met", law.advise(of(assessment, EnumSet.of(Status.SATISFIED))));
        model.addAttribute("refused", design.refused());
        model.addAttribute("decisions", log.newest(SHOWN));
        model.addAttribute("broken", log.firstBroken());
        model.addAttribute("reads", reads.newest(SHOWN));
        return "dpo";
    }

    /** The canteen, the portal and the requests: what this portal can answer for, not the rest of the town. */
    private static List<Finding> of(Assessment assessment, Set<Status> statuses) {
        return assessment.findings().stream()
                .filter(finding -> statuses.contains(finding.status()))
                .filter(finding -> !finding.subject().equals("collectivity"))
                .toList();
    }

    /** The requests that wait for an answer, each with its clock. */
    private List<Finding> answersDue() {
        return demands.all().stream()
                .filter(Demand::open)
                .map(demand -> law.ask(
                        dossiers.town()
                                .processings(canteen())
                                .requests(demand.toLibrary())
                                .build(),
                        "demande.reponse",
                        demand.subject()))
                .toList();
    }

    /** What changes from day to day only: the library is asked once a day. */
    private Dossier portal() {
        return dossiers.town()
                .processings(canteen())
                .onlineServices(dossiers.portal())
                .build();
    }

    private Processing canteen() {
        return dossiers.canteen(design.categories())
                .archivingVisa(visas.newest().isPresent())
                .build();
    }
}
