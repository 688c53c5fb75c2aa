package fr.collectivites.compliance.model;

/**
 * The nine criteria of high risk of the European data protection authorities (WP 248 rev. 01),
 * and two conditions of the lists of the CNIL that no other fact tells.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param evaluationScoring evaluation or scoring; criterion 1
 * @param automatedDecision automated decision with legal or similar effect; criterion 2
 * @param systematicMonitoring systematic monitoring; criterion 3
 * @param sensitiveOrHighlyPersonal sensitive or highly personal data; criterion 4
 * @param largeScale data processed on a large scale; criterion 5
 * @param matchingDatasets matching or combining of data sets; criterion 6
 * @param vulnerableSubjects vulnerable persons; criterion 7
 * @param innovativeUse innovative use of technology; criterion 8
 * @param preventsRightServiceOrContract right, service or contract refused because of the processing; criterion 9
 * @param contractAtStake contract that may be refused, suspended or ended; CNIL list of AIPD, type 8
 * @param strictlyRegulated processing strictly framed by a text; CNIL list without AIPD, type 12
 */
public record AipdCriteria(
        Fact<Boolean> evaluationScoring,
        Fact<Boolean> automatedDecision,
        Fact<Boolean> systematicMonitoring,
        Fact<Boolean> sensitiveOrHighlyPersonal,
        Fact<Boolean> largeScale,
        Fact<Boolean> matchingDatasets,
        Fact<Boolean> vulnerableSubjects,
        Fact<Boolean> innovativeUse,
        Fact<Boolean> preventsRightServiceOrContract,
        Fact<Boolean> contractAtStake,
        Fact<Boolean> strictlyRegulated) {

    /** Refuses null; the message names the component. */
    public AipdCriteria {
        Components.refuseNull(
                AipdCriteria.class,
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

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static AipdCriteriaBuilder builder() {
        return new AipdCriteriaBuilder();
    }
}
