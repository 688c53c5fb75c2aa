package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.DataSubjectKind;
import fr.collectivites.compliance.model.LawfulBasis;
import fr.collectivites.compliance.model.ProcessingKind;
import fr.collectivites.compliance.model.ProcessingPurpose;
import fr.collectivites.compliance.model.RecipientKind;
import fr.collectivites.compliance.model.SpecialCategoryException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The facts of a {@link fr.collectivites.compliance.model.Processing} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class Processing implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public Processing(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code kind}: kind of processing. */
    public ProcessingKind getKind() {
        return (ProcessingKind) slots[0];
    }

    /** Fact {@code purposes}: purposes of the processing. */
    @SuppressWarnings("unchecked")
    public Set<ProcessingPurpose> getPurposes() {
        return (Set<ProcessingPurpose>) slots[1];
    }

    /** Fact {@code lawfulBasis}: lawful basis. */
    public LawfulBasis getLawfulBasis() {
        return (LawfulBasis) slots[2];
    }

    /** Fact {@code legalTextObliges}: processing required by a legal text. */
    public boolean isLegalTextObliges() {
        return (Boolean) slots[3];
    }

    /** Fact {@code dataCategories}: categories of data processed. */
    @SuppressWarnings("unchecked")
    public Set<DataCategory> getDataCategories() {
        return (Set<DataCategory>) slots[4];
    }

    /** Fact {@code dataSubjects}: categories of persons concerned. */
    @SuppressWarnings("unchecked")
    public Set<DataSubjectKind> getDataSubjects() {
        return (Set<DataSubjectKind>) slots[5];
    }

    /** Fact {@code vulnerableSubjects}: vulnerable persons concerned. */
    public boolean isVulnerableSubjects() {
        return (Boolean) slots[6];
    }

    /** Fact {@code largeScale}: large scale. */
    public boolean isLargeScale() {
        return (Boolean) slots[7];
    }

    /** Fact {@code personsCount}: number of persons concerned. */
    public long getPersonsCount() {
        return ((Number) slots[8]).longValue();
    }

    /** Fact {@code criteria.evaluationScoring}: evaluation or scoring. */
    public boolean isCriteriaEvaluationScoring() {
        return (Boolean) slots[9];
    }

    /** Fact {@code criteria.automatedDecision}: automated decision with legal or similar effect. */
    public boolean isCriteriaAutomatedDecision() {
        return (Boolean) slots[10];
    }

    /** Fact {@code criteria.systematicMonitoring}: systematic monitoring. */
    public boolean isCriteriaSystematicMonitoring() {
        return (Boolean) slots[11];
    }

    /** Fact {@code criteria.sensitiveOrHighlyPersonal}: sensitive or highly personal data. */
    public boolean isCriteriaSensitiveOrHighlyPersonal() {
        return (Boolean) slots[12];
    }

    /** Fact {@code criteria.largeScale}: data processed on a large scale. */
    public boolean isCriteriaLargeScale() {
        return (Boolean) slots[13];
    }

    /** Fact {@code criteria.matchingDatasets}: matching or combining of data sets. */
    public boolean isCriteriaMatchingDatasets() {
        return (Boolean) slots[14];
    }

    /** Fact {@code criteria.vulnerableSubjects}: vulnerable persons. */
    public boolean isCriteriaVulnerableSubjects() {
        return (Boolean) slots[15];
    }

    /** Fact {@code criteria.innovativeUse}: innovative use of technology. */
    public boolean isCriteriaInnovativeUse() {
        return (Boolean) slots[16];
    }

    /**
     * Fact {@code criteria.preventsRightServiceOrContract}: right, service or contract refused because of the
     * processing.
     */
    public boolean isCriteriaPreventsRightServiceOrContract() {
        return (Boolean) slots[17];
    }

    /** Fact {@code criteria.contractAtStake}: contract that may be refused, suspended or ended. */
    public boolean isCriteriaContractAtStake() {
        return (Boolean) slots[18];
    }

    /** Fact {@code criteria.strictlyRegulated}: processing strictly framed by a text. */
    public boolean isCriteriaStrictlyRegulated() {
        return (Boolean) slots[19];
    }

    /** Fact {@code biometrics}: biometric identification. */
    public boolean isBiometrics() {
        return (Boolean) slots[20];
    }

    /** Fact {@code profiling}: profiling. */
    public boolean isProfiling() {
        return (Boolean) slots[21];
    }

    /** Fact {@code automatedDecisionOnly}: decision taken without any human. */
    public boolean isAutomatedDecisionOnly() {
        return (Boolean) slots[22];
    }

    /** Fact {@code publiclyAccessibleArea}: monitoring of a publicly accessible area. */
    public boolean isPubliclyAccessibleArea() {
        return (Boolean) slots[23];
    }

    /** Fact {@code systematicMonitoring}: systematic monitoring of persons. */
    public boolean isSystematicMonitoring() {
        return (Boolean) slots[24];
    }

    /** Fact {@code withinElectoralCode}: electoral roll kept within the Code électoral. */
    public boolean isWithinElectoralCode() {
        return (Boolean) slots[25];
    }

    /** Fact {@code individualPractice}: individual practice of a health professional or a lawyer. */
    public boolean isIndividualPractice() {
        return (Boolean) slots[26];
    }

    /** Fact {@code startedOn}: date of the first use of the processing. */
    public LocalDate getStartedOn() {
        return (LocalDate) slots[27];
    }

    /** Fact {@code substantiallyChangedSince}: substantial change since it began. */
    public boolean isSubstantiallyChangedSince() {
        return (Boolean) slots[28];
    }

    /** Fact {@code priorFormality}: formality done with the CNIL before 25 May 2018. */
    public boolean isPriorFormality() {
        return (Boolean) slots[29];
    }

    /** Fact {@code recipients}: recipients of the data. */
    @SuppressWarnings("unchecked")
    public Set<RecipientKind> getRecipients() {
        return (Set<RecipientKind>) slots[30];
    }

    /** Fact {@code transferOutsideEu}: transfer outside the European Union. */
    public boolean isTransferOutsideEu() {
        return (Boolean) slots[31];
    }

    /** Fact {@code transferSafeguards}: safeguards for the transfer. */
    public boolean isTransferSafeguards() {
        return (Boolean) slots[32];
    }

    /** Fact {@code retentionMonths}: time of keeping. */
    public long getRetentionMonths() {
        return ((Number) slots[33]).longValue();
    }

    /** Fact {@code archivingVisa}: visa of the departmental archives before destruction. */
    public boolean isArchivingVisa() {
        return (Boolean) slots[34];
    }

    /** Fact {@code informationGiven}: information given to persons. */
    public boolean isInformationGiven() {
        return (Boolean) slots[35];
    }

    /** Fact {@code indirectCollection}: data not collected from the person. */
    public boolean isIndirectCollection() {
        return (Boolean) slots[36];
    }

    /** Fact {@code inRegister}: processing written in the register. */
    public boolean isInRegister() {
        return (Boolean) slots[37];
    }

    /** Fact {@code aipd.done}: impact assessment done. */
    public boolean isAipdDone() {
        return (Boolean) slots[38];
    }

    /** Fact {@code aipd.doneOn}: date of the impact assessment. */
    public LocalDate getAipdDoneOn() {
        return (LocalDate) slots[39];
    }

    /** Fact {@code aipd.dpoAdviceAsked}: advice of the DPO asked. */
    public boolean isAipdDpoAdviceAsked() {
        return (Boolean) slots[40];
    }

    /** Fact {@code aipd.residualRiskHigh}: high risk that remains after measures. */
    public boolean isAipdResidualRiskHigh() {
        return (Boolean) slots[41];
    }

    /** Fact {@code aipd.priorConsultationDone}: CNIL consulted beforehand. */
    public boolean isAipdPriorConsultationDone() {
        return (Boolean) slots[42];
    }

    /** Fact {@code aipd.writtenReasonsAgainst}: written reasons for not doing it. */
    public boolean isAipdWrittenReasonsAgainst() {
        return (Boolean) slots[43];
    }

    /** Fact {@code aipd.reviewedOn}: date of the last review. */
    public LocalDate getAipdReviewedOn() {
        return (LocalDate) slots[44];
    }

    /** Fact {@code aipd.describesOperations}: description of the operations and purposes; RGPD 35(7)(a). */
    public boolean isAipdDescribesOperations() {
        return (Boolean) slots[45];
    }

    /** Fact {@code aipd.assessesNecessity}: assessment of necessity and proportionality; RGPD 35(7)(b). */
    public boolean isAipdAssessesNecessity() {
        return (Boolean) slots[46];
    }

    /** Fact {@code aipd.assessesRisks}: assessment of the risks for persons; RGPD 35(7)(c). */
    public boolean isAipdAssessesRisks() {
        return (Boolean) slots[47];
    }

    /** Fact {@code aipd.plansMeasures}: measures planned against the risks; RGPD 35(7)(d). */
    public boolean isAipdPlansMeasures() {
        return (Boolean) slots[48];
    }

    /**
     * Fact {@code aipd.priorConsultationReceivedAt}: instant at which the CNIL received the prior consultation; RGPD
     * 36(2).
     */
    public Instant getAipdPriorConsultationReceivedAt() {
        return (Instant) slots[49];
    }

    /**
     * Fact {@code aipd.priorConsultationExtended}: period of the prior consultation extended by the CNIL; RGPD
     * 36(2).
     */
    public boolean isAipdPriorConsultationExtended() {
        return (Boolean) slots[50];
    }

    /** Fact {@code aipd.started}: processing already in use. */
    public boolean isAipdStarted() {
        return (Boolean) slots[51];
    }

    /** Fact {@code aipd.doneBeforeStart}: impact assessment done before the processing began. */
    public boolean isAipdDoneBeforeStart() {
        return (Boolean) slots[52];
    }

    /** Fact {@code aipd.reviewedSinceChange}: impact assessment reviewed since the last substantial change. */
    public boolean isAipdReviewedSinceChange() {
        return (Boolean) slots[53];
    }

    /** Fact {@code appropriateSecurity}: security appropriate to the risk. */
    public boolean isAppropriateSecurity() {
        return (Boolean) slots[54];
    }

    /** Fact {@code externalDataSources}: data combined with data from outside sources; CNIL list of AIPD, type 10. */
    public boolean isExternalDataSources() {
        return (Boolean) slots[55];
    }

    /** Fact {@code specialCategoryException}: exception that allows special categories of data; RGPD 9(2). */
    public SpecialCategoryException getSpecialCategoryException() {
        return (SpecialCategoryException) slots[56];
    }

    /**
     * Fact {@code criminalDataAuthorised}: text or authority that allows criminal data; RGPD 10 and loi 78-17 art.
     * 46.
     */
    public boolean isCriminalDataAuthorised() {
        return (Boolean) slots[57];
    }

    /**
     * Fact {@code objectionExcludedByAct}: objection excluded by the act that creates the processing; loi 78-17 art.
     * 56.
     */
    public boolean isObjectionExcludedByAct() {
        return (Boolean) slots[58];
    }

    /** Fact {@code occasional}: occasional processing; RGPD 30(5). */
    public boolean isOccasional() {
        return (Boolean) slots[59];
    }

    /** Fact {@code automatedDecisionMentioned}: mention on the decision that an algorithm took it; CRPA L311-3-1. */
    public boolean isAutomatedDecisionMentioned() {
        return (Boolean) slots[60];
    }

    /** Fact {@code automatedDecisionExplained}: rules of the algorithm explained on request; CRPA L311-3-1. */
    public boolean isAutomatedDecisionExplained() {
        return (Boolean) slots[61];
    }

    /** Fact {@code humanInterventionAvailable}: human intervention on request; RGPD 22(3). */
    public boolean isHumanInterventionAvailable() {
        return (Boolean) slots[62];
    }

    /** Fact {@code dataObtainedOn}: day on which the data were obtained from someone else; RGPD 14(3). */
    public LocalDate getDataObtainedOn() {
        return (LocalDate) slots[63];
    }

    /** Fact {@code informationGivenOn}: day on which the persons were informed; RGPD 14(3). */
    public LocalDate getInformationGivenOn() {
        return (LocalDate) slots[64];
    }

    /** Fact {@code processorsAccessesData}: at least one processor with access to personal data. */
    public boolean isProcessorsAccessesData() {
        return (Boolean) slots[65];
    }

    /** Fact {@code processorsWrittenContract}: each processor that touches the data: written contract. */
    public boolean isProcessorsWrittenContract() {
        return (Boolean) slots[66];
    }

    /** Fact {@code processorsSubject}: each processor that touches the data: clause on the subject matter. */
    public boolean isProcessorsSubject() {
        return (Boolean) slots[67];
    }

    /** Fact {@code processorsDuration}: each processor that touches the data: clause on the duration. */
    public boolean isProcessorsDuration() {
        return (Boolean) slots[68];
    }

    /** Fact {@code processorsNature}: each processor that touches the data: clause on the nature of the processing. */
    public boolean isProcessorsNature() {
        return (Boolean) slots[69];
    }

    /** Fact {@code processorsPurpose}: each processor that touches the data: clause on the purpose. */
    public boolean isProcessorsPurpose() {
        return (Boolean) slots[70];
    }

    /** Fact {@code processorsDataTypes}: each processor that touches the data: clause on types of data and persons. */
    public boolean isProcessorsDataTypes() {
        return (Boolean) slots[71];
    }

    /**
     * Fact {@code processorsDocumentedInstructions}: each processor that touches the data: clause on documented
     * instructions.
     */
    public boolean isProcessorsDocumentedInstructions() {
        return (Boolean) slots[72];
    }

    /** Fact {@code processorsConfidentiality}: each processor that touches the data: clause on confidentiality. */
    public boolean isProcessorsConfidentiality() {
        return (Boolean) slots[73];
    }

    /** Fact {@code processorsSecurity}: each processor that touches the data: clause on security. */
    public boolean isProcessorsSecurity() {
        return (Boolean) slots[74];
    }

    /**
     * Fact {@code processorsSubProcessorAuthorisation}: each processor that touches the data: clause on
     * sub-processors.
     */
    public boolean isProcessorsSubProcessorAuthorisation() {
        return (Boolean) slots[75];
    }

    /**
     * Fact {@code processorsAssistanceRights}: each processor that touches the data: clause on help with the rights of
     * persons.
     */
    public boolean isProcessorsAssistanceRights() {
        return (Boolean) slots[76];
    }

    /**
     * Fact {@code processorsAssistanceSecurity}: each processor that touches the data: clause on help with security,
     * breaches and AIPD.
     */
    public boolean isProcessorsAssistanceSecurity() {
        return (Boolean) slots[77];
    }

    /**
     * Fact {@code processorsDeletionOrReturn}: each processor that touches the data: clause on deletion or return of
     * data.
     */
    public boolean isProcessorsDeletionOrReturn() {
        return (Boolean) slots[78];
    }

    /** Fact {@code processorsAudits}: each processor that touches the data: clause on audits. */
    public boolean isProcessorsAudits() {
        return (Boolean) slots[79];
    }

    /** Fact {@code specialCategoryData}: special categories of data; RGPD 9. */
    public boolean isSpecialCategoryData() {
        return (Boolean) slots[80];
    }

    /** Fact {@code criminalData}: criminal data; RGPD 10. */
    public boolean isCriminalData() {
        return (Boolean) slots[81];
    }

    /** Fact {@code highlyPersonalData}: highly personal data. */
    public boolean isHighlyPersonalData() {
        return (Boolean) slots[82];
    }

    /** Fact {@code childrenConcerned}: children among the persons concerned. */
    public boolean isChildrenConcerned() {
        return (Boolean) slots[83];
    }

    /** Fact {@code agentsConcerned}: agents among the persons concerned. */
    public boolean isAgentsConcerned() {
        return (Boolean) slots[84];
    }

    /** Fact {@code geneticData}: genetic data. */
    public boolean isGeneticData() {
        return (Boolean) slots[85];
    }

    /** Fact {@code locationData}: location data. */
    public boolean isLocationData() {
        return (Boolean) slots[86];
    }

    @Override
    public String toString() {
        return subject;
    }
}
