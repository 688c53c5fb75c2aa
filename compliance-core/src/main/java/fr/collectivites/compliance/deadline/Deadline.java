package fr.collectivites.compliance.deadline;

import java.util.Comparator;
import java.util.List;

/**
 * By when something must be done, or until when it may last: at once, by an instant, or not running yet.
 *
 * <p>It says nothing of whether the thing was done. Immutable.
 */
public sealed interface Deadline permits WithoutDelay, FixedDeadline, OpenDeadline {

    /**
     * Returns the working, from the event to the end.
     *
     * @return the steps, in order, not null
     */
    List<DeadlineStep> steps();

    /**
     * Orders deadlines for a plan: without delay first, then by prudent instant, those not running yet last.
     *
     * <p>Deadlines of one instant compare as equal, so a sort must be stable.
     *
     * @return the order, not null
     */
    static Comparator<Deadline> planOrder() {
        return PlanOrder.INSTANCE;
    }
}
