package fr.collectivites.compliance.deadline;

import java.util.List;

/** A duty "without undue delay": no number, no date, first in every plan. */
public record WithoutDelay() implements Deadline {

    @Override
    public List<DeadlineStep> steps() {
        return List.of(DeadlineStep.of(DeadlineStep.Code.WITHOUT_UNDUE_DELAY));
    }
}
