package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.ActKind;
import fr.collectivites.compliance.model.ArchiveKind;
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

    /** Fact {@code requesterAdult}: the requester is an adult or emancipated. */
    public boolean isRequesterAdult() {
        return (Boolean) slots[4];
    }

    /** Fact {@code minorConcerned}: the document concerns a person who was a minor; Code du patrimoine L213-2. */
    public boolean isMinorConcerned() {
        return (Boolean) slots[5];
    }

    /** Fact {@code personDeceased}: death of the person concerned shown by the requester. */
    public boolean isPersonDeceased() {
        return (Boolean) slots[6];
    }

    /** Fact {@code yearsSinceDeath}: whole years since the death. */
    public long getYearsSinceDeath() {
        return ((Number) slots[7]).longValue();
    }

    /** Fact {@code yearsSinceBirth}: whole years since the birth. */
    public long getYearsSinceBirth() {
        return ((Number) slots[8]).longValue();
    }

    /** Fact {@code archive}: kind of public archive asked for, when it is no act. */
    public ArchiveKind getArchive() {
        return (ArchiveKind) slots[9];
    }

    @Override
    public String toString() {
        return subject;
    }
}
