package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.DataSubjectKind;
import fr.collectivites.compliance.model.LawfulBasis;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.ProcessingKind;
import fr.collectivites.compliance.model.ProcessingPurpose;
import fr.collectivites.compliance.model.RecipientKind;
import fr.collectivites.compliance.model.SpecialCategoryException;

/** Slots of a {@link Processing}. Generated from the record: change the record. */
final class ProcessingProjection {

    static final FactType TYPE = new FactList()
            .code("kind", "kind", ProcessingKind.class)
            .codes("purposes", "purposes", ProcessingPurpose.class)
            .code("lawfulBasis", "lawfulBasis", LawfulBasis.class)
            .fact("legalTextObliges", "legalTextObliges", FactKind.BOOLEAN)
            .codes("dataCategories", "dataCategories", DataCategory.class)
            .codes("dataSubjects", "dataSubjects", DataSubjectKind.class)
            .fact("vulnerableSubjects", "vulnerableSubjects", FactKind.BOOLEAN)
            .fact("largeScale", "largeScale", FactKind.BOOLEAN)
            .fact("personsCount", "personsCount", FactKind.INTEGER)
            .fact("criteriaEvaluationScoring", "criteria.evaluationScoring", FactKind.BOOLEAN)
            .fact("criteriaAutomatedDecision", "criteria.automatedDecision", FactKind.BOOLEAN)
            .fact("criteriaSystematicMonitoring", "criteria.systematicMonitoring", FactKind.BOOLEAN)
            .fact("criteriaSensitiveOrHighlyPersonal", "criteria.sensitiveOrHighlyPersonal", FactKind.BOOLEAN)
            .fact("criteriaLargeScale", "criteria.largeScale", FactKind.BOOLEAN)
            .fact("criteriaMatchingDatasets", "criteria.matchingDatasets", FactKind.BOOLEAN)
            .fact("criteriaVulnerableSubjects", "criteria.vulnerableSubjects", FactKind.BOOLEAN)
            .fact("criteriaInnovativeUse", "criteria.innovativeUse", FactKind.BOOLEAN)
            .fact("criteriaPreventsRightServiceOrContract", "criteria.preventsRightServiceOrContract", FactKind.BOOLEAN)
            .fact("criteriaContractAtStake", "criteria.contractAtStake", FactKind.BOOLEAN)
            .fact("criteriaStrictlyRegulated", "criteria.strictlyRegulated", FactKind.BOOLEAN)
            .fact("biometrics", "biometrics", FactKind.BOOLEAN)
            .fact("profiling", "profiling", FactKind.BOOLEAN)
            .fact("automatedDecisionOnly", "automatedDecisionOnly", FactKind.BOOLEAN)
            .fact("publiclyAccessibleArea", "publiclyAccessibleArea", FactKind.BOOLEAN)
            .fact("systematicMonitoring", "systematicMonitoring", FactKind.BOOLEAN)
            .fact("withinElectoralCode", "withinElectoralCode", FactKind.BOOLEAN)
            .fact("individualPractice", "individualPractice", FactKind.BOOLEAN)
            .fact("startedOn", "startedOn", FactKind.DATE)
            .fact("substantiallyChangedSince", "substantiallyChangedSince", FactKind.BOOLEAN)
            .fact("priorFormality", "priorFormality", FactKind.BOOLEAN)
            .codes("recipients", "recipients", RecipientKind.class)
            .fact("transferOutsideEu", "transferOutsideEu", FactKind.BOOLEAN)
            .fact("transferSafeguards", "transferSafeguards", FactKind.BOOLEAN)
            .fact("retentionMonths", "retentionMonths", FactKind.INTEGER)
            .fact("archivingVisa", "archivingVisa", FactKind.BOOLEAN)
            .fact("informationGiven", "informationGiven", FactKind.BOOLEAN)
            .fact("indirectCollection", "indirectCollection", FactKind.BOOLEAN)
            .fact("inRegister", "inRegister", FactKind.BOOLEAN)
            .fact("aipdDone", "aipd.done", FactKind.BOOLEAN)
            .fact("aipdDoneOn", "aipd.doneOn", FactKind.DATE)
            .fact("aipdDpoAdviceAsked", "aipd.dpoAdviceAsked", FactKind.BOOLEAN)
            .fact("aipdResidualRiskHigh", "aipd.residualRiskHigh", FactKind.BOOLEAN)
            .fact("aipdPriorConsultationDone", "aipd.priorConsultationDone", FactKind.BOOLEAN)
            .fact("aipdWrittenReasonsAgainst", "aipd.writtenReasonsAgainst", FactKind.BOOLEAN)
            .fact("aipdReviewedOn", "aipd.reviewedOn", FactKind.DATE)
            .fact("aipdDescribesOperations", "aipd.describesOperations", FactKind.BOOLEAN)
            .fact("aipdAssessesNecessity", "aipd.assessesNecessity", FactKind.BOOLEAN)
            .fact("aipdAssessesRisks", "aipd.assessesRisks", FactKind.BOOLEAN)
            .fact("aipdPlansMeasures", "aipd.plansMeasures", FactKind.BOOLEAN)
            .fact("aipdPriorConsultationReceivedAt", "aipd.priorConsultationReceivedAt", FactKind.INSTANT)
            .fact("aipdPriorConsultationExtended", "aipd.priorConsultationExtended", FactKind.BOOLEAN)
            .fact("aipdStarted", "aipd.started", FactKind.BOOLEAN)
            .fact("aipdDoneBeforeStart", "aipd.doneBeforeStart", FactKind.BOOLEAN)
            .fact("aipdReviewedSinceChange", "aipd.reviewedSinceChange", FactKind.BOOLEAN)
            .fact("appropriateSecurity", "appropriateSecurity", FactKind.BOOLEAN)
            .fact("externalDataSources", "externalDataSources", FactKind.BOOLEAN)
            .code("specialCategoryException", "specialCategoryException", SpecialCategoryException.class)
            .fact("criminalDataAuthorised", "criminalDataAuthorised", FactKind.BOOLEAN)
            .fact("objectionExcludedByAct", "objectionExcludedByAct", FactKind.BOOLEAN)
            .fact("occasional", "occasional", FactKind.BOOLEAN)
            .fact("automatedDecisionMentioned", "automatedDecisionMentioned", FactKind.BOOLEAN)
            .fact("automatedDecisionExplained", "automatedDecisionExplained", FactKind.BOOLEAN)
            .fact("humanInterventionAvailable", "humanInterventionAvailable", FactKind.BOOLEAN)
            .fact("dataObtainedOn", "dataObtainedOn", FactKind.DATE)
            .fact("informationGivenOn", "informationGivenOn", FactKind.DATE)
            .derived("processorsAccessesData", "processorsAccessesData", FactKind.BOOLEAN)
            .derived("processorsWrittenContract", "processorsWrittenContract", FactKind.BOOLEAN)
            .derived("processorsSubject", "processorsSubject", FactKind.BOOLEAN)
            .derived("processorsDuration", "processorsDuration", FactKind.BOOLEAN)
            .derived("processorsNature", "processorsNature", FactKind.BOOLEAN)
            .derived("processorsPurpose", "processorsPurpose", FactKind.BOOLEAN)
            .derived("processorsDataTypes", "processorsDataTypes", FactKind.BOOLEAN)
            .derived("processorsDocumentedInstructions", "processorsDocumentedInstructions", FactKind.BOOLEAN)
            .derived("processorsConfidentiality", "processorsConfidentiality", FactKind.BOOLEAN)
            .derived("processorsSecurity", "processorsSecurity", FactKind.BOOLEAN)
            .derived("processorsSubProcessorAuthorisation", "processorsSubProcessorAuthorisation", FactKind.BOOLEAN)
            .derived("processorsAssistanceRights", "processorsAssistanceRights", FactKind.BOOLEAN)
            .derived("processorsAssistanceSecurity", "processorsAssistanceSecurity", FactKind.BOOLEAN)
            .derived("processorsDeletionOrReturn", "processorsDeletionOrReturn", FactKind.BOOLEAN)
            .derived("processorsAudits", "processorsAudits", FactKind.BOOLEAN)
            .derived("specialCategoryData", "specialCategoryData", FactKind.BOOLEAN)
            .derived("criminalData", "criminalData", FactKind.BOOLEAN)
            .derived("highlyPersonalData", "highlyPersonalData", FactKind.BOOLEAN)
            .derived("childrenConcerned", "childrenConcerned", FactKind.BOOLEAN)
            .derived("agentsConcerned", "agentsConcerned", FactKind.BOOLEAN)
            .derived("geneticData", "geneticData", FactKind.BOOLEAN)
            .derived("locationData", "locationData", FactKind.BOOLEAN)
            .type("Processing", "processings", fr.collectivites.compliance.facts.Processing::new);

    private ProcessingProjection() {}

    static Object[] slots(Processing element) {
        Object[] slots = new Object[87];
        slots[0] = Projection.value(element.kind());
        slots[1] = Projection.value(element.purposes());
        slots[2] = Projection.value(element.lawfulBasis());
        slots[3] = Projection.value(element.legalTextObliges());
        slots[4] = Projection.value(element.dataCategories());
        slots[5] = Projection.value(element.dataSubjects());
        slots[6] = Projection.value(element.vulnerableSubjects());
        slots[7] = Projection.value(element.largeScale());
        slots[8] = Projection.number(element.personsCount());
        slots[9] = Projection.value(element.criteria().evaluationScoring());
        slots[10] = Projection.value(element.criteria().automatedDecision());
        slots[11] = Projection.value(element.criteria().systematicMonitoring());
        slots[12] = Projection.value(element.criteria().sensitiveOrHighlyPersonal());
        slots[13] = Projection.value(element.criteria().largeScale());
        slots[14] = Projection.value(element.criteria().matchingDatasets());
        slots[15] = Projection.value(element.criteria().vulnerableSubjects());
        slots[16] = Projection.value(element.criteria().innovativeUse());
        slots[17] = Projection.value(element.criteria().preventsRightServiceOrContract());
        slots[18] = Projection.value(element.criteria().contractAtStake());
        slots[19] = Projection.value(element.criteria().strictlyRegulated());
        slots[20] = Projection.value(element.biometrics());
        slots[21] = Projection.value(element.profiling());
        slots[22] = Projection.value(element.automatedDecisionOnly());
        slots[23] = Projection.value(element.publiclyAccessibleArea());
        slots[24] = Projection.value(element.systematicMonitoring());
        slots[25] = Projection.value(element.withinElectoralCode());
        slots[26] = Projection.value(element.individualPractice());
        slots[27] = Projection.value(element.startedOn());
        slots[28] = Projection.value(element.substantiallyChangedSince());
        slots[29] = Projection.value(element.priorFormality());
        slots[30] = Projection.value(element.recipients());
        slots[31] = Projection.value(element.transferOutsideEu());
        slots[32] = Projection.value(element.transferSafeguards());
        slots[33] = Projection.number(element.retentionMonths());
        slots[34] = Projection.value(element.archivingVisa());
        slots[35] = Projection.value(element.informationGiven());
        slots[36] = Projection.value(element.indirectCollection());
        slots[37] = Projection.value(element.inRegister());
        slots[38] = Projection.value(element.aipd().done());
        slots[39] = Projection.value(element.aipd().doneOn());
        slots[40] = Projection.value(element.aipd().dpoAdviceAsked());
        slots[41] = Projection.value(element.aipd().residualRiskHigh());
        slots[42] = Projection.value(element.aipd().priorConsultationDone());
        slots[43] = Projection.value(element.aipd().writtenReasonsAgainst());
        slots[44] = Projection.value(element.aipd().reviewedOn());
        slots[45] = Projection.value(element.aipd().describesOperations());
        slots[46] = Projection.value(element.aipd().assessesNecessity());
        slots[47] = Projection.value(element.aipd().assessesRisks());
        slots[48] = Projection.value(element.aipd().plansMeasures());
        slots[49] = Projection.value(element.aipd().priorConsultationReceivedAt());
        slots[50] = Projection.value(element.aipd().priorConsultationExtended());
        slots[51] = Projection.value(element.aipd().started());
        slots[52] = Projection.value(element.aipd().doneBeforeStart());
        slots[53] = Projection.value(element.aipd().reviewedSinceChange());
        slots[54] = Projection.value(element.appropriateSecurity());
        slots[55] = Projection.value(element.externalDataSources());
        slots[56] = Projection.value(element.specialCategoryException());
        slots[57] = Projection.value(element.criminalDataAuthorised());
        slots[58] = Projection.value(element.objectionExcludedByAct());
        slots[59] = Projection.value(element.occasional());
        slots[60] = Projection.value(element.automatedDecisionMentioned());
        slots[61] = Projection.value(element.automatedDecisionExplained());
        slots[62] = Projection.value(element.humanInterventionAvailable());
        slots[63] = Projection.value(element.dataObtainedOn());
        slots[64] = Projection.value(element.informationGivenOn());
        ProcessingFacts.fill(slots, 65, element);
        return slots;
    }
}
