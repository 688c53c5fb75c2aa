package fr.collectivites.compliance.model;

import java.time.Instant;
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
    private Fact<Boolean> describesOperations = Fact.unknown();
    private Fact<Boolean> assessesNecessity = Fact.unknown();
    private Fact<Boolean> assessesRisks = Fact.unknown();
    private Fact<Boolean> plansMeasures = Fact.unknown();
    private Fact<Instant> priorConsultationReceivedAt = Fact.unknown();
    private Fact<Boolean> priorConsultationExtended = Fact.unknown();
    private Fact<Boolean> started = Fact.unknown();
    private Fact<Boolean> doneBeforeStart = Fact.unknown();
    private Fact<Boolean> reviewedSinceChange = Fact.unknown();

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

    /** Says: description of the operations and purposes; RGPD 35(7)(a). Not said, it stays unknown. */
    public AipdBuilder describesOperations(boolean value) {
        this.describesOperations = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: description of the operations and purposes; RGPD 35(7)(a). */
    public AipdBuilder describesOperations(Fact<Boolean> fact) {
        this.describesOperations = Objects.requireNonNull(fact, "describesOperations");
        return this;
    }

    /** Says: assessment of necessity and proportionality; RGPD 35(7)(b). Not said, it stays unknown. */
    public AipdBuilder assessesNecessity(boolean value) {
        this.assessesNecessity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: assessment of necessity and proportionality; RGPD 35(7)(b). */
    public AipdBuilder assessesNecessity(Fact<Boolean> fact) {
        this.assessesNecessity = Objects.requireNonNull(fact, "assessesNecessity");
        return this;
    }

    /** Says: assessment of the risks for persons; RGPD 35(7)(c). Not said, it stays unknown. */
    public AipdBuilder assessesRisks(boolean value) {
        this.assessesRisks = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: assessment of the risks for persons; RGPD 35(7)(c). */
    public AipdBuilder assessesRisks(Fact<Boolean> fact) {
        this.assessesRisks = Objects.requireNonNull(fact, "assessesRisks");
        return this;
    }

    /** Says: measures planned against the risks; RGPD 35(7)(d). Not said, it stays unknown. */
    public AipdBuilder plansMeasures(boolean value) {
        this.plansMeasures = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: measures planned against the risks; RGPD 35(7)(d). */
    public AipdBuilder plansMeasures(Fact<Boolean> fact) {
        this.plansMeasures = Objects.requireNonNull(fact, "plansMeasures");
        return this;
    }

    /** Says: instant at which the CNIL received the prior consultation; RGPD 36(2). Not said, it stays unknown. */
    public AipdBuilder priorConsultationReceivedAt(Instant value) {
        this.priorConsultationReceivedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the CNIL received the prior consultation; RGPD 36(2). */
    public AipdBuilder priorConsultationReceivedAt(Fact<Instant> fact) {
        this.priorConsultationReceivedAt = Objects.requireNonNull(fact, "priorConsultationReceivedAt");
        return this;
    }

    /** Says: period of the prior consultation extended by the CNIL; RGPD 36(2). Not said, it stays unknown. */
    public AipdBuilder priorConsultationExtended(boolean value) {
        this.priorConsultationExtended = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: period of the prior consultation extended by the CNIL; RGPD 36(2). */
    public AipdBuilder priorConsultationExtended(Fact<Boolean> fact) {
        this.priorConsultationExtended = Objects.requireNonNull(fact, "priorConsultationExtended");
        return this;
    }

    /** Says: processing already in use. Not said, it stays unknown. */
    public AipdBuilder started(boolean value) {
        this.started = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: processing already in use. */
    public AipdBuilder started(Fact<Boolean> fact) {
        this.started = Objects.requireNonNull(fact, "started");
        return this;
    }

    /** Says: impact assessment done before the processing began. Not said, it stays unknown. */
    public AipdBuilder doneBeforeStart(boolean value) {
        this.doneBeforeStart = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: impact assessment done before the processing began. */
    public AipdBuilder doneBeforeStart(Fact<Boolean> fact) {
        this.doneBeforeStart = Objects.requireNonNull(fact, "doneBeforeStart");
        return this;
    }

    /** Says: impact assessment reviewed since the last substantial change. Not said, it stays unknown. */
    public AipdBuilder reviewedSinceChange(boolean value) {
        this.reviewedSinceChange = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: impact assessment reviewed since the last substantial change. */
    public AipdBuilder reviewedSinceChange(Fact<Boolean> fact) {
        this.reviewedSinceChange = Objects.requireNonNull(fact, "reviewedSinceChange");
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
                reviewedOn,
                describesOperations,
                assessesNecessity,
                assessesRisks,
                plansMeasures,
                priorConsultationReceivedAt,
                priorConsultationExtended,
                started,
                doneBeforeStart,
                reviewedSinceChange);
    }
}
