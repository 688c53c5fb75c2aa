package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.ActKind;
import fr.collectivites.compliance.model.CopyKind;
import fr.collectivites.compliance.model.RequesterQuality;
import java.util.Objects;

/**
 * The facts of a {@link fr.collectivites.compliance.model.ActCopyRequest} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class ActCopyRequest implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public ActCopyRequest(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code act}: kind of act. */
    public ActKind getAct() {
        return (ActKind) slots[0];
    }

    /** Fact {@code copy}: kind of copy asked for. */
    public CopyKind getCopy() {
        return (CopyKind) slots[1];
    }

    /** Fact {@code requester}: quality of the requester. */
    public RequesterQuality getRequester() {
        return (RequesterQuality) slots[2];
    }

    /** Fact {@code ageYears}: age of the register. */
    public long getAgeYears() {
        return ((Number) slots[3]).longValue();
    }

    @Override
    public String toString() {
        return subject;
    }
}
