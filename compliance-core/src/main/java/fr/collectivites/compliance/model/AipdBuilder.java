package fr.collectivites.compliance.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Builds an {@link Aipd}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class AipdBuilder {

    private Fact<Boolean> done = Fact.unknown();
    private Fact<LocalDate> doneOn = Fact.unknown();
    private Fact<Boolean> dpoAdviceAsked = Fact.unknown();
    private Fact<Boolean> residualRiskHigh = Fact.unknown();
    private Fact<Boolean> priorConsultationDone = Fact.unknown();
    private Fact<Boolean> writtenReasonsAgainst = Fact.unknown();
    private Fact<LocalDate> reviewedOn = Fact.unknown();

    AipdBuilder() {}

    /** Says: impact assessment done. Not said, it stays unknown. */
    public AipdBuilder done(boolean value) {
        this.done = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: impact assessment done. */
    public AipdBuilder done(Fact<Boolean> fact) {
        this.done = Objects.requireNonNull(fact, "done");
        return this;
    }

    /** Says: date of the impact assessment. Not said, it stays unknown. */
    public AipdBuilder doneOn(LocalDate value) {
        this.doneOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the impact assessment. */
    public AipdBuilder doneOn(Fact<LocalDate> fact) {
        this.doneOn = Objects.requireNonNull(fact, "doneOn");
        return this;
    }

    /** Says: advice of the DPO asked. Not said, it stays unknown. */
    public AipdBuilder dpoAdviceAsked(boolean value) {
        this.dpoAdviceAsked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: advice of the DPO asked. */
    public AipdBuilder dpoAdviceAsked(Fact<Boolean> fact) {
        this.dpoAdviceAsked = Objects.requireNonNull(fact, "dpoAdviceAsked");
        return this;
    }

    /** Says: high risk that remains after measures. Not said, it stays unknown. */
    public AipdBuilder residualRiskHigh(boolean value) {
        this.residualRiskHigh = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: high risk that remains after measures. */
    public AipdBuilder residualRiskHigh(Fact<Boolean> fact) {
        this.residualRiskHigh = Objects.requireNonNull(fact, "residualRiskHigh");
        return this;
    }

    /** Says: CNIL consulted beforehand. Not said, it stays unknown. */
    public AipdBuilder priorConsultationDone(boolean value) {
        this.priorConsultationDone = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: CNIL consulted beforehand. */
    public AipdBuilder priorConsultationDone(Fact<Boolean> fact) {
        this.priorConsultationDone = Objects.requireNonNull(fact, "priorConsultationDone");
        return this;
    }

    /** Says: written reasons for not doing it. Not said, it stays unknown. */
    public AipdBuilder writtenReasonsAgainst(boolean value) {
        this.writtenReasonsAgainst = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: written reasons for not doing it. */
    public AipdBuilder writtenReasonsAgainst(Fact<Boolean> fact) {
        this.writtenReasonsAgainst = Objects.requireNonNull(fact, "writtenReasonsAgainst");
        return this;
    }

    /** Says: date of the last review. Not said, it stays unknown. */
    public AipdBuilder reviewedOn(LocalDate value) {
        this.reviewedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the last review. */
    public AipdBuilder reviewedOn(Fact<LocalDate> fact) {
        this.reviewedOn = Objects.requireNonNull(fact, "reviewedOn");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Aipd build() {
        return new Aipd(
                done,
                doneOn,
                dpoAdviceAsked,
                residualRiskHigh,
                priorConsultationDone,
                writtenReasonsAgainst,
                reviewedOn);
    }
}
