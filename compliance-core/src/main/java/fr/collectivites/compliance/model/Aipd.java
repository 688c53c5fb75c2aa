package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.InOrder;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The state of the data protection impact assessment of a processing (RGPD art. 35 and 36).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param done impact assessment done; RGPD 35(1)
 * @param doneOn date of the impact assessment
 * @param dpoAdviceAsked advice of the DPO asked; RGPD 35(2)
 * @param residualRiskHigh high risk that remains after measures; RGPD 36(1)
 * @param priorConsultationDone CNIL consulted beforehand; RGPD 36(1)
 * @param writtenReasonsAgainst written reasons for not doing it
 * @param reviewedOn date of the last review; RGPD 35(11)
 * @param describesOperations description of the operations and purposes; RGPD 35(7)(a)
 * @param assessesNecessity assessment of necessity and proportionality; RGPD 35(7)(b)
 * @param assessesRisks assessment of the risks for persons; RGPD 35(7)(c)
 * @param plansMeasures measures planned against the risks; RGPD 35(7)(d)
 * @param priorConsultationReceivedAt instant at which the CNIL received the prior consultation; RGPD 36(2)
 * @param priorConsultationExtended period of the prior consultation extended by the CNIL; RGPD 36(2)
 * @param started processing already in use; RGPD 35(1)
 * @param doneBeforeStart impact assessment done before the processing began; RGPD 35(1)
 * @param reviewedSinceChange impact assessment reviewed since the last substantial change; RGPD 35(11)
 */
@InOrder(first = "doneOn", then = "reviewedOn")
public record Aipd(
        Fact<Boolean> done,
        Fact<LocalDate> doneOn,
        Fact<Boolean> dpoAdviceAsked,
        Fact<Boolean> residualRiskHigh,
        Fact<Boolean> priorConsultationDone,
        Fact<Boolean> writtenReasonsAgainst,
        Fact<LocalDate> reviewedOn,
        Fact<Boolean> describesOperations,
        Fact<Boolean> assessesNecessity,
        Fact<Boolean> assessesRisks,
        Fact<Boolean> plansMeasures,
        Fact<Instant> priorConsultationReceivedAt,
        Fact<Boolean> priorConsultationExtended,
        Fact<Boolean> started,
        Fact<Boolean> doneBeforeStart,
        Fact<Boolean> reviewedSinceChange) {

    /** Refuses null; the message names the component. */
    public Aipd {
        Components.refuseNull(
                Aipd.class,
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

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static AipdBuilder builder() {
        return new AipdBuilder();
    }
}
