package fr.collectivites.compliance.deadline;

import java.util.List;
import java.util.Objects;

/**
 * A deadline that is not running: its event has not happened, or its time stands still.
 *
 * <p>It is not "no deadline": it starts or goes on as soon as what is awaited is known.
 *
 * @param period what will run, or is suspended, not null
 * @param cause why nothing runs, not null
 * @param awaited what is awaited: the path of a fact or the id of a question, not null
 * @param steps the working so far, not null
 */
public record OpenDeadline(Period period, Cause cause, String awaited, List<DeadlineStep> steps) implements Deadline {

    /** Why a deadline does not run. */
    public enum Cause {
        /** Its event has not happened, or is not known. */
        EVENT_AWAITED,
        /** Time is suspended until the identity of the requester is established (EDPB 01/2022, §159). */
        SUSPENDED
    }

    /** Checks and copies the components. */
    public OpenDeadline {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(awaited, "awaited");
        steps = List.copyOf(steps);
    }

    /**
     * A period whose event has not happened: "one month from the notification", not made yet.
     *
     * @param period what will run, not null
     * @param awaited the path of the fact or the id of the question awaited, not null
     * @return the deadline, not null
     */
    public static OpenDeadline awaiting(Period period, String awaited) {
        return new OpenDeadline(
                period,
                Cause.EVENT_AWAITED,
                awaited,
                List.of(DeadlineStep.of(DeadlineStep.Code.EVENT_AWAITED, "awaited", awaited)));
    }
}
