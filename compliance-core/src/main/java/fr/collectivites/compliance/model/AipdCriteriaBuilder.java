package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds an {@link AipdCriteria}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class AipdCriteriaBuilder {

    private Fact<Boolean> evaluationScoring = Fact.unknown();
    private Fact<Boolean> automatedDecision = Fact.unknown();
    private Fact<Boolean> systematicMonitoring = Fact.unknown();
    private Fact<Boolean> sensitiveOrHighlyPersonal = Fact.unknown();
    private Fact<Boolean> largeScale = Fact.unknown();
    private Fact<Boolean> matchingDatasets = Fact.unknown();
    private Fact<Boolean> vulnerableSubjects = Fact.unknown();
    private Fact<Boolean> innovativeUse = Fact.unknown();
    private Fact<Boolean> preventsRightServiceOrContract = Fact.unknown();
    private Fact<Boolean> contractAtStake = Fact.unknown();
    private Fact<Boolean> strictlyRegulated = Fact.unknown();

    AipdCriteriaBuilder() {}

    /** Says: evaluation or scoring. Not said, it stays unknown. */
    public AipdCriteriaBuilder evaluationScoring(boolean value) {
        this.evaluationScoring = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: evaluation or scoring. */
    public AipdCriteriaBuilder evaluationScoring(Fact<Boolean> fact) {
        this.evaluationScoring = Objects.requireNonNull(fact, "evaluationScoring");
        return this;
    }

    /** Says: automated decision with legal or similar effect. Not said, it stays unknown. */
    public AipdCriteriaBuilder automatedDecision(boolean value) {
        this.automatedDecision = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: automated decision with legal or similar effect. */
    public AipdCriteriaBuilder automatedDecision(Fact<Boolean> fact) {
        this.automatedDecision = Objects.requireNonNull(fact, "automatedDecision");
        return this;
    }

    /** Says: systematic monitoring. Not said, it stays unknown. */
    public AipdCriteriaBuilder systematicMonitoring(boolean value) {
        this.systematicMonitoring = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: systematic monitoring. */
    public AipdCriteriaBuilder systematicMonitoring(Fact<Boolean> fact) {
        this.systematicMonitoring = Objects.requireNonNull(fact, "systematicMonitoring");
        return this;
    }

    /** Says: sensitive or highly personal data. Not said, it stays unknown. */
    public AipdCriteriaBuilder sensitiveOrHighlyPersonal(boolean value) {
        this.sensitiveOrHighlyPersonal = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: sensitive or highly personal data. */
    public AipdCriteriaBuilder sensitiveOrHighlyPersonal(Fact<Boolean> fact) {
        this.sensitiveOrHighlyPersonal = Objects.requireNonNull(fact, "sensitiveOrHighlyPersonal");
        return this;
    }

    /** Says: data processed on a large scale. Not said, it stays unknown. */
    public AipdCriteriaBuilder largeScale(boolean value) {
        this.largeScale = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data processed on a large scale. */
    public AipdCriteriaBuilder largeScale(Fact<Boolean> fact) {
        this.largeScale = Objects.requireNonNull(fact, "largeScale");
        return this;
    }

    /** Says: matching or combining of data sets. Not said, it stays unknown. */
    public AipdCriteriaBuilder matchingDatasets(boolean value) {
        this.matchingDatasets = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: matching or combining of data sets. */
    public AipdCriteriaBuilder matchingDatasets(Fact<Boolean> fact) {
        this.matchingDatasets = Objects.requireNonNull(fact, "matchingDatasets");
        return this;
    }

    /** Says: vulnerable persons. Not said, it stays unknown. */
    public AipdCriteriaBuilder vulnerableSubjects(boolean value) {
        this.vulnerableSubjects = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: vulnerable persons. */
    public AipdCriteriaBuilder vulnerableSubjects(Fact<Boolean> fact) {
        this.vulnerableSubjects = Objects.requireNonNull(fact, "vulnerableSubjects");
        return this;
    }

    /** Says: innovative use of technology. Not said, it stays unknown. */
    public AipdCriteriaBuilder innovativeUse(boolean value) {
        this.innovativeUse = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: innovative use of technology. */
    public AipdCriteriaBuilder innovativeUse(Fact<Boolean> fact) {
        this.innovativeUse = Objects.requireNonNull(fact, "innovativeUse");
        return this;
    }

    /** Says: right, service or contract refused because of the processing. Not said, it stays unknown. */
    public AipdCriteriaBuilder preventsRightServiceOrContract(boolean value) {
        this.preventsRightServiceOrContract = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: right, service or contract refused because of the processing. */
    public AipdCriteriaBuilder preventsRightServiceOrContract(Fact<Boolean> fact) {
        this.preventsRightServiceOrContract = Objects.requireNonNull(fact, "preventsRightServiceOrContract");
        return this;
    }

    /** Says: contract that may be refused, suspended or ended. Not said, it stays unknown. */
    public AipdCriteriaBuilder contractAtStake(boolean value) {
        this.contractAtStake = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: contract that may be refused, suspended or ended. */
    public AipdCriteriaBuilder contractAtStake(Fact<Boolean> fact) {
        this.contractAtStake = Objects.requireNonNull(fact, "contractAtStake");
        return this;
    }

    /** Says: processing strictly framed by a text. Not said, it stays unknown. */
    public AipdCriteriaBuilder strictlyRegulated(boolean value) {
        this.strictlyRegulated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: processing strictly framed by a text. */
    public AipdCriteriaBuilder strictlyRegulated(Fact<Boolean> fact) {
        this.strictlyRegulated = Objects.requireNonNull(fact, "strictlyRegulated");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public AipdCriteria build() {
        return new AipdCriteria(
                evaluationScoring,
                automatedDecision,
                systematicMonitoring,
                sensitiveOrHighlyPersonal,
                largeScale,
                matchingDatasets,
                vulnerableSubjects,
                innovativeUse,
                preventsRightServiceOrContract,
                contractAtStake,
                strictlyRegulated);
    }
}
