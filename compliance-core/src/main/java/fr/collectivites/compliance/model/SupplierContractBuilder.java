package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds a {@link SupplierContract}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class SupplierContractBuilder {

    private final String key;
    private Fact<SupplierService> service = Fact.unknown();
    private Fact<Boolean> accessesPersonalData = Fact.unknown();
    private Fact<Boolean> guarantees = Fact.unknown();
    private Fact<Boolean> reactionTime = Fact.unknown();
    private Fact<Boolean> compensation = Fact.unknown();
    private Fact<Boolean> technicalAudit = Fact.unknown();
    private Fact<Boolean> securityAssurancePlan = Fact.unknown();
    private Fact<Boolean> reversibility = Fact.unknown();
    private Fact<Boolean> localisationEu = Fact.unknown();
    private Fact<Boolean> gdprClauses = Fact.unknown();
    private Fact<Boolean> incidentNotice = Fact.unknown();
    private Fact<Boolean> securityUpdates = Fact.unknown();
    private Fact<Boolean> backupAndRestitution = Fact.unknown();
    private Fact<Boolean> hostsHealthData = Fact.unknown();
    private Fact<Boolean> hdsCertified = Fact.unknown();

    SupplierContractBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: service bought. Not said, it stays unknown. */
    public SupplierContractBuilder service(SupplierService value) {
        this.service = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: service bought. */
    public SupplierContractBuilder service(Fact<SupplierService> fact) {
        this.service = Objects.requireNonNull(fact, "service");
        return this;
    }

    /** Says: access of the supplier to personal data. Not said, it stays unknown. */
    public SupplierContractBuilder accessesPersonalData(boolean value) {
        this.accessesPersonalData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: access of the supplier to personal data. */
    public SupplierContractBuilder accessesPersonalData(Fact<Boolean> fact) {
        this.accessesPersonalData = Objects.requireNonNull(fact, "accessesPersonalData");
        return this;
    }

    /** Says: guarantees of security by the supplier. Not said, it stays unknown. */
    public SupplierContractBuilder guarantees(boolean value) {
        this.guarantees = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: guarantees of security by the supplier. */
    public SupplierContractBuilder guarantees(Fact<Boolean> fact) {
        this.guarantees = Objects.requireNonNull(fact, "guarantees");
        return this;
    }

    /** Says: clause on the time to react. Not said, it stays unknown. */
    public SupplierContractBuilder reactionTime(boolean value) {
        this.reactionTime = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on the time to react. */
    public SupplierContractBuilder reactionTime(Fact<Boolean> fact) {
        this.reactionTime = Objects.requireNonNull(fact, "reactionTime");
        return this;
    }

    /** Says: clause on compensation. Not said, it stays unknown. */
    public SupplierContractBuilder compensation(boolean value) {
        this.compensation = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on compensation. */
    public SupplierContractBuilder compensation(Fact<Boolean> fact) {
        this.compensation = Objects.requireNonNull(fact, "compensation");
        return this;
    }

    /** Says: clause on technical audit. Not said, it stays unknown. */
    public SupplierContractBuilder technicalAudit(boolean value) {
        this.technicalAudit = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on technical audit. */
    public SupplierContractBuilder technicalAudit(Fact<Boolean> fact) {
        this.technicalAudit = Objects.requireNonNull(fact, "technicalAudit");
        return this;
    }

    /** Says: security assurance plan. Not said, it stays unknown. */
    public SupplierContractBuilder securityAssurancePlan(boolean value) {
        this.securityAssurancePlan = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security assurance plan. */
    public SupplierContractBuilder securityAssurancePlan(Fact<Boolean> fact) {
        this.securityAssurancePlan = Objects.requireNonNull(fact, "securityAssurancePlan");
        return this;
    }

    /** Says: clause on reversibility. Not said, it stays unknown. */
    public SupplierContractBuilder reversibility(boolean value) {
        this.reversibility = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on reversibility. */
    public SupplierContractBuilder reversibility(Fact<Boolean> fact) {
        this.reversibility = Objects.requireNonNull(fact, "reversibility");
        return this;
    }

    /** Says: data located in the European Union. Not said, it stays unknown. */
    public SupplierContractBuilder localisationEu(boolean value) {
        this.localisationEu = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data located in the European Union. */
    public SupplierContractBuilder localisationEu(Fact<Boolean> fact) {
        this.localisationEu = Objects.requireNonNull(fact, "localisationEu");
        return this;
    }

    /** Says: clauses of article 28. Not said, it stays unknown. */
    public SupplierContractBuilder gdprClauses(boolean value) {
        this.gdprClauses = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clauses of article 28. */
    public SupplierContractBuilder gdprClauses(Fact<Boolean> fact) {
        this.gdprClauses = Objects.requireNonNull(fact, "gdprClauses");
        return this;
    }

    /** Says: clause on notice of incidents. Not said, it stays unknown. */
    public SupplierContractBuilder incidentNotice(boolean value) {
        this.incidentNotice = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on notice of incidents. */
    public SupplierContractBuilder incidentNotice(Fact<Boolean> fact) {
        this.incidentNotice = Objects.requireNonNull(fact, "incidentNotice");
        return this;
    }

    /** Says: security kept up over time. Not said, it stays unknown. */
    public SupplierContractBuilder securityUpdates(boolean value) {
        this.securityUpdates = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security kept up over time. */
    public SupplierContractBuilder securityUpdates(Fact<Boolean> fact) {
        this.securityUpdates = Objects.requireNonNull(fact, "securityUpdates");
        return this;
    }

    /** Says: backup and return of data. Not said, it stays unknown. */
    public SupplierContractBuilder backupAndRestitution(boolean value) {
        this.backupAndRestitution = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: backup and return of data. */
    public SupplierContractBuilder backupAndRestitution(Fact<Boolean> fact) {
        this.backupAndRestitution = Objects.requireNonNull(fact, "backupAndRestitution");
        return this;
    }

    /** Says: health data hosted. Not said, it stays unknown. */
    public SupplierContractBuilder hostsHealthData(boolean value) {
        this.hostsHealthData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: health data hosted. */
    public SupplierContractBuilder hostsHealthData(Fact<Boolean> fact) {
        this.hostsHealthData = Objects.requireNonNull(fact, "hostsHealthData");
        return this;
    }

    /** Says: certified host of health data. Not said, it stays unknown. */
    public SupplierContractBuilder hdsCertified(boolean value) {
        this.hdsCertified = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: certified host of health data. */
    public SupplierContractBuilder hdsCertified(Fact<Boolean> fact) {
        this.hdsCertified = Objects.requireNonNull(fact, "hdsCertified");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public SupplierContract build() {
        return new SupplierContract(
                key,
                service,
                accessesPersonalData,
                guarantees,
                reactionTime,
                compensation,
                technicalAudit,
                securityAssurancePlan,
                reversibility,
                localisationEu,
                gdprClauses,
                incidentNotice,
                securityUpdates,
                backupAndRestitution,
                hostsHealthData,
                hdsCertified);
    }
}
