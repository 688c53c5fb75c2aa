package example.canteen.compliance;

import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.Dossier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers all questions about the canteen and the portal, for the data protection officer. */
@Component
public class PortalReview {

    private static final Set<Status> PRESSING = EnumSet.of(Status.VIOLATED, Status.OVERDUE, Status.DUE, Status.REVIEW);

    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;

    PortalReview(Law law, TownDossier dossiers, FormDesign design) {
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
    }

    /** Reviews what the portal can answer for, not the rest of the town. What it holds changes by the day only. */
    public Review review(boolean visa) {
        Dossier dossier = dossiers.town()
                .processings(design.canteen(visa))
                .onlineServices(dossiers.portal())
                .build();
        Assessment assessment = law.assess(dossier);
        return new Review(
                of(assessment, PRESSING),
                of(assessment, EnumSet.of(Status.UNDETERMINED)),
                of(assessment, EnumSet.of(Status.SATISFIED)));
    }

    private List<Advice> of(Assessment assessment, Set<Status> statuses) {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> statuses.contains(finding.status()))
                .filter(finding -> !finding.subject().equals("collectivity"))
                .toList();
        return law.advise(findings);
    }

    /**
     * What came out.
     *
     * @param pressing what is broken, overdue, due or to look at, not null
     * @param open what cannot be answered yet, not null
     * @param met what is met, not null
     */
    public record Review(List<Advice> pressing, List<Advice> open, List<Advice> met) {}
}
