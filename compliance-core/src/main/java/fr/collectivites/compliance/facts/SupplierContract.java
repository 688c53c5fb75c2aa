package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.SupplierService;
import java.util.Objects;

/**
 * The facts of a {@link fr.collectivites.compliance.model.SupplierContract} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class SupplierContract implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public SupplierContract(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code service}: service bought. */
    public SupplierService getService() {
        return (SupplierService) slots[0];
    }

    /** Fact {@code accessesPersonalData}: access of the supplier to personal data. */
    public boolean isAccessesPersonalData() {
        return (Boolean) slots[1];
    }

    /** Fact {@code guarantees}: guarantees of security by the supplier. */
    public boolean isGuarantees() {
        return (Boolean) slots[2];
    }

    /** Fact {@code reactionTime}: clause on the time to react. */
    public boolean isReactionTime() {
        return (Boolean) slots[3];
    }

    /** Fact {@code compensation}: clause on compensation. */
    public boolean isCompensation() {
        return (Boolean) slots[4];
    }

    /** Fact {@code technicalAudit}: clause on technical audit. */
    public boolean isTechnicalAudit() {
        return (Boolean) slots[5];
    }

    /** Fact {@code securityAssurancePlan}: security assurance plan. */
    public boolean isSecurityAssurancePlan() {
        return (Boolean) slots[6];
    }

    /** Fact {@code reversibility}: clause on reversibility. */
    public boolean isReversibility() {
        return (Boolean) slots[7];
    }

    /** Fact {@code localisationEu}: data located in the European Union. */
    public boolean isLocalisationEu() {
        return (Boolean) slots[8];
    }

    /** Fact {@code gdprClauses}: clauses of article 28. */
    public boolean isGdprClauses() {
        return (Boolean) slots[9];
    }

    /** Fact {@code incidentNotice}: clause on notice of incidents. */
    public boolean isIncidentNotice() {
        return (Boolean) slots[10];
    }

    /** Fact {@code securityUpdates}: security kept up over time. */
    public boolean isSecurityUpdates() {
        return (Boolean) slots[11];
    }

    /** Fact {@code backupAndRestitution}: backup and return of data. */
    public boolean isBackupAndRestitution() {
        return (Boolean) slots[12];
    }

    /** Fact {@code hostsHealthData}: health data hosted. */
    public boolean isHostsHealthData() {
        return (Boolean) slots[13];
    }

    /** Fact {@code hdsCertified}: certified host of health data. */
    public boolean isHdsCertified() {
        return (Boolean) slots[14];
    }

    @Override
    public String toString() {
        return subject;
    }
}
