package example.canteen.oversight;

import example.canteen.accounts.HealthReads;
import example.canteen.compliance.Advice;
import example.canteen.compliance.DecisionLog;
import example.canteen.compliance.Decisions;
import example.canteen.compliance.FormDesign;
import example.canteen.compliance.PortalReview;
import example.canteen.compliance.PortalReview.Review;
import example.canteen.requests.Demand;
import example.canteen.requests.DemandDesk;
import example.canteen.requests.Demands;
import example.canteen.retention.Visas;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the data protection officer: what is broken or due, what is to be told, and the log of decisions. */
@Controller
class OversightPages {

    private static final int SHOWN = 10;

    private final PortalReview portal;
    private final FormDesign design;
    private final Demands demands;
    private final DemandDesk desk;
    private final Visas visas;
    private final Decisions decisions;
    private final DecisionLog log;
    private final HealthReads reads;

    OversightPages(
            PortalReview portal,
            FormDesign design,
            Demands demands,
            DemandDesk desk,
            Visas visas,
            Decisions decisions,
            DecisionLog log,
            HealthReads reads) {
        this.portal = portal;
        this.design = design;
        this.demands = demands;
        this.desk = desk;
        this.visas = visas;
        this.decisions = decisions;
        this.log = log;
        this.reads = reads;
    }

    @GetMapping("/dpo")
    String overview(Model model) {
        Review review = portal.review(visas.any());
        model.addAttribute("review", review);
        model.addAttribute("waiting", answersDue());
        model.addAttribute("refused", design.refused());
        model.addAttribute("decisions", log.newest(SHOWN));
        model.addAttribute("head", log.head());
        model.addAttribute("unrecorded", decisions.waiting());
        model.addAttribute("reads", reads.newest(SHOWN));
        return "dpo";
    }

    /** The requests that wait for an answer, each with its clock. */
    private List<Advice> answersDue() {
        return demands.all().stream()
                .filter(Demand::open)
                .map(demand -> desk.show(demand).deadline())
                .toList();
    }
}
