package fr.collectivites.compliance.plan;

import fr.collectivites.compliance.finding.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to do about an incident.
 *
 * @param finding the duty or the advice, with its deadline and its reasons, not null
 * @param after the duty whose doing starts the clock of this one; empty when it runs on its own, not null
 */
public record PlanStep(Finding finding, Optional<String> after) {

    /** Checks that nothing is null. */
    public PlanStep {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(after, "after");
    }
}
