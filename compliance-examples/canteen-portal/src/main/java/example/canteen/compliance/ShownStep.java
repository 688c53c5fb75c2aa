package example.canteen.compliance;

import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.plan.PlanStep;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One step of the plan, ready for a page.
 *
 * @param advice the duty in words, not null
 * @param secondsLeft what is left until the prudent end, negative when it is past; empty when no clock runs, not null
 */
public record ShownStep(Advice advice, OptionalLong secondsLeft) {

    static ShownStep of(PlanStep step, Law law, Instant now) {
        OptionalLong left = OptionalLong.empty();
        boolean running = step.finding().status() != Status.SATISFIED;
        if (running && step.finding().deadline().orElse(null) instanceof FixedDeadline fixed) {
            left = OptionalLong.of(
                    Duration.between(now, fixed.prudent().toInstant()).toSeconds());
        }
        return new ShownStep(law.advise(step.finding()), left);
    }

    /** Says what is left in words, for a page without script. */
    public String left() {
        if (secondsLeft.isEmpty()) {
            return "";
        }
        Duration duration = Duration.ofSeconds(Math.abs(secondsLeft.getAsLong()));
        String words = duration.toHours() + " h " + duration.toMinutesPart() + " min";
        return secondsLeft.getAsLong() < 0 ? "dépassé de " + words : "il reste " + words;
    }
}
