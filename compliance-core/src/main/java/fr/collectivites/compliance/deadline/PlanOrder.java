package fr.collectivites.compliance.deadline;

import java.time.Instant;
import java.util.Comparator;

/** Without delay, then by strict and due instant, then open. */
final class PlanOrder {

    static final Comparator<Deadline> INSTANCE =
            Comparator.comparing(PlanOrder::strict).thenComparing(PlanOrder::due);

    private PlanOrder() {}

    private static Instant strict(Deadline deadline) {
        return deadline instanceof FixedDeadline fixed ? fixed.strict().toInstant() : bound(deadline);
    }

    private static Instant due(Deadline deadline) {
        return deadline instanceof FixedDeadline fixed ? fixed.due().toInstant() : bound(deadline);
    }

    private static Instant bound(Deadline deadline) {
        return deadline instanceof WithoutDelay ? Instant.MIN : Instant.MAX;
    }
}
