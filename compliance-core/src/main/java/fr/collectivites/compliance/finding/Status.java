package fr.collectivites.compliance.finding;

/** Whether what applies is met, as the dossier shows it on the date asked. */
public enum Status {
    /** The dossier shows that the duty is met. */
    SATISFIED,
    /** The duty applies and is still to be done, in time. */
    DUE,
    /** The time to act has passed: do it late, with reasons. */
    OVERDUE,
    /** The dossier shows that the duty is broken. */
    VIOLATED,
    /** A person must look at it. */
    REVIEW,
    /** Not in force on the date asked: nothing worse than this is said of it. */
    ANTICIPATED,
    /** There is nothing to meet. */
    NOT_APPLICABLE,
    /** What is known leaves it open. */
    UNDETERMINED;

    /**
     * Says whether the status blames someone or presses him to act.
     *
     * @return true for what may be said only of law in force
     */
    public boolean pressing() {
        return this == DUE || this == OVERDUE || this == VIOLATED || this == REVIEW;
    }
}
