package fr.collectivites.compliance.plan;

import fr.collectivites.compliance.law.AsOf;
import java.util.List;
import java.util.Objects;

/**
 * What to do about one incident: the duties of all regimes on one time line, those without a number first.
 *
 * <p>Duties in doubt are in the plan, to be acted upon; duties that surely do not apply are not.
 *
 * @param incident the key of the incident, not null
 * @param asOf the date of the question, not null
 * @param steps what to do, in the order of time, not null
 * @param contacts whom to call, the nearest first, not null
 */
public record IncidentPlan(String incident, AsOf asOf, List<PlanStep> steps, List<Contact> contacts) {

    /** Copies the lists. */
    public IncidentPlan {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(asOf, "asOf");
        steps = List.copyOf(steps);
        contacts = List.copyOf(contacts);
    }
}
