package example.canteen.compliance;

import fr.collectivites.compliance.plan.Contact;
import fr.collectivites.compliance.plan.IncidentPlan;
import java.time.Instant;
import java.util.List;

/**
 * A plan, ready for a page.
 *
 * @param steps what to do, in order, not null
 * @param contacts whom to call, not null
 */
public record PlanShown(List<ShownStep> steps, List<Contact> contacts) {

    /** Copies the lists. */
    public PlanShown {
        steps = List.copyOf(steps);
        contacts = List.copyOf(contacts);
    }

    static PlanShown of(IncidentPlan plan, Law law, Instant now) {
        return new PlanShown(
                plan.steps().stream().map(step -> ShownStep.of(step, law, now)).toList(), plan.contacts());
    }

    /** Says whether some clock runs. */
    public boolean running() {
        return steps.stream().anyMatch(step -> step.secondsLeft().isPresent());
    }
}
