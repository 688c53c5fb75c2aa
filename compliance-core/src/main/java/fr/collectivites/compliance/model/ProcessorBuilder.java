package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds a {@link Processor}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class ProcessorBuilder {

    private final String key;
    private Fact<Boolean> accessesData = Fact.unknown();
    private Fact<Boolean> writtenContract = Fact.unknown();
    private Fact<Boolean> subject = Fact.unknown();
    private Fact<Boolean> duration = Fact.unknown();
    private Fact<Boolean> nature = Fact.unknown();
    private Fact<Boolean> purpose = Fact.unknown();
    private Fact<Boolean> dataTypes = Fact.unknown();
    private Fact<Boolean> documentedInstructions = Fact.unknown();
    private Fact<Boolean> confidentiality = Fact.unknown();
    private Fact<Boolean> security = Fact.unknown();
    private Fact<Boolean> subProcessorAuthorisation = Fact.unknown();
    private Fact<Boolean> assistanceRights = Fact.unknown();
    private Fact<Boolean> assistanceSecurity = Fact.unknown();
    private Fact<Boolean> deletionOrReturn = Fact.unknown();
    private Fact<Boolean> audits = Fact.unknown();

    ProcessorBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: access of the processor to personal data. Not said, it stays unknown. */
    public ProcessorBuilder accessesData(boolean value) {
        this.accessesData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: access of the processor to personal data. */
    public ProcessorBuilder accessesData(Fact<Boolean> fact) {
        this.accessesData = Objects.requireNonNull(fact, "accessesData");
        return this;
    }

    /** Says: written contract. Not said, it stays unknown. */
    public ProcessorBuilder writtenContract(boolean value) {
        this.writtenContract = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: written contract. */
    public ProcessorBuilder writtenContract(Fact<Boolean> fact) {
        this.writtenContract = Objects.requireNonNull(fact, "writtenContract");
        return this;
    }

    /** Says: clause on the subject matter. Not said, it stays unknown. */
    public ProcessorBuilder subject(boolean value) {
        this.subject = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on the subject matter. */
    public ProcessorBuilder subject(Fact<Boolean> fact) {
        this.subject = Objects.requireNonNull(fact, "subject");
        return this;
    }

    /** Says: clause on the duration. Not said, it stays unknown. */
    public ProcessorBuilder duration(boolean value) {
        this.duration = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on the duration. */
    public ProcessorBuilder duration(Fact<Boolean> fact) {
        this.duration = Objects.requireNonNull(fact, "duration");
        return this;
    }

    /** Says: clause on the nature of the processing. Not said, it stays unknown. */
    public ProcessorBuilder nature(boolean value) {
        this.nature = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on the nature of the processing. */
    public ProcessorBuilder nature(Fact<Boolean> fact) {
        this.nature = Objects.requireNonNull(fact, "nature");
        return this;
    }

    /** Says: clause on the purpose. Not said, it stays unknown. */
    public ProcessorBuilder purpose(boolean value) {
        this.purpose = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on the purpose. */
    public ProcessorBuilder purpose(Fact<Boolean> fact) {
        this.purpose = Objects.requireNonNull(fact, "purpose");
        return this;
    }

    /** Says: clause on types of data and persons. Not said, it stays unknown. */
    public ProcessorBuilder dataTypes(boolean value) {
        this.dataTypes = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on types of data and persons. */
    public ProcessorBuilder dataTypes(Fact<Boolean> fact) {
        this.dataTypes = Objects.requireNonNull(fact, "dataTypes");
        return this;
    }

    /** Says: clause on documented instructions. Not said, it stays unknown. */
    public ProcessorBuilder documentedInstructions(boolean value) {
        this.documentedInstructions = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on documented instructions. */
    public ProcessorBuilder documentedInstructions(Fact<Boolean> fact) {
        this.documentedInstructions = Objects.requireNonNull(fact, "documentedInstructions");
        return this;
    }

    /** Says: clause on confidentiality. Not said, it stays unknown. */
    public ProcessorBuilder confidentiality(boolean value) {
        this.confidentiality = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on confidentiality. */
    public ProcessorBuilder confidentiality(Fact<Boolean> fact) {
        this.confidentiality = Objects.requireNonNull(fact, "confidentiality");
        return this;
    }

    /** Says: clause on security. Not said, it stays unknown. */
    public ProcessorBuilder security(boolean value) {
        this.security = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on security. */
    public ProcessorBuilder security(Fact<Boolean> fact) {
        this.security = Objects.requireNonNull(fact, "security");
        return this;
    }

    /** Says: clause on sub-processors. Not said, it stays unknown. */
    public ProcessorBuilder subProcessorAuthorisation(boolean value) {
        this.subProcessorAuthorisation = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on sub-processors. */
    public ProcessorBuilder subProcessorAuthorisation(Fact<Boolean> fact) {
        this.subProcessorAuthorisation = Objects.requireNonNull(fact, "subProcessorAuthorisation");
        return this;
    }

    /** Says: clause on help with the rights of persons. Not said, it stays unknown. */
    public ProcessorBuilder assistanceRights(boolean value) {
        this.assistanceRights = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on help with the rights of persons. */
    public ProcessorBuilder assistanceRights(Fact<Boolean> fact) {
        this.assistanceRights = Objects.requireNonNull(fact, "assistanceRights");
        return this;
    }

    /** Says: clause on help with security, breaches and AIPD. Not said, it stays unknown. */
    public ProcessorBuilder assistanceSecurity(boolean value) {
        this.assistanceSecurity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on help with security, breaches and AIPD. */
    public ProcessorBuilder assistanceSecurity(Fact<Boolean> fact) {
        this.assistanceSecurity = Objects.requireNonNull(fact, "assistanceSecurity");
        return this;
    }

    /** Says: clause on deletion or return of data. Not said, it stays unknown. */
    public ProcessorBuilder deletionOrReturn(boolean value) {
        this.deletionOrReturn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on deletion or return of data. */
    public ProcessorBuilder deletionOrReturn(Fact<Boolean> fact) {
        this.deletionOrReturn = Objects.requireNonNull(fact, "deletionOrReturn");
        return this;
    }

    /** Says: clause on audits. Not said, it stays unknown. */
    public ProcessorBuilder audits(boolean value) {
        this.audits = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: clause on audits. */
    public ProcessorBuilder audits(Fact<Boolean> fact) {
        this.audits = Objects.requireNonNull(fact, "audits");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Processor build() {
        return new Processor(
                key,
                accessesData,
                writtenContract,
                subject,
                duration,
                nature,
                purpose,
                dataTypes,
                documentedInstructions,
                confidentiality,
                security,
                subProcessorAuthorisation,
                assistanceRights,
                assistanceSecurity,
                deletionOrReturn,
                audits);
    }
}
