package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.ComplaintForm;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Gesture;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.model.RiskLevel;
import fr.collectivites.compliance.model.ServiceImpact;

/** Slots of a {@link Incident}. Generated from the record: change the record. */
final class IncidentProjection {

    static final FactType TYPE = new FactList()
            .codes("natures", "natures", BreachNature.class)
            .code("cause", "cause", IncidentCause.class)
            .fact("attackOnInformationSystem", "attackOnInformationSystem", FactKind.BOOLEAN)
            .code("role", "role", ControllerRole.class)
            .fact("occurredAt", "occurredAt", FactKind.INSTANT)
            .fact("detectedAt", "detectedAt", FactKind.INSTANT)
            .fact("awareAt", "awareAt", FactKind.INSTANT)
            .fact("processorAwareAt", "processorAwareAt", FactKind.INSTANT)
            .fact("stillOngoing", "stillOngoing", FactKind.BOOLEAN)
            .fact("handledAt", "handledAt", FactKind.INSTANT)
            .fact("personalData", "personalData", FactKind.BOOLEAN)
            .codes("dataCategories", "dataCategories", DataCategory.class)
            .fact("minorSensitiveDetail", "minorSensitiveDetail", FactKind.BOOLEAN)
            .fact("pseudonymousData", "pseudonymousData", FactKind.BOOLEAN)
            .fact("passwordsStronglyHashed", "passwordsStronglyHashed", FactKind.BOOLEAN)
            .fact("detailedProfile", "detailedProfile", FactKind.BOOLEAN)
            .fact("personsAffected", "personsAffected", FactKind.INTEGER)
            .fact("vulnerablePersons", "vulnerablePersons", FactKind.BOOLEAN)
            .fact("exfiltration", "exfiltration", FactKind.BOOLEAN)
            .fact("exfiltrationExcluded", "exfiltrationExcluded", FactKind.BOOLEAN)
            .fact("dataPublished", "dataPublished", FactKind.BOOLEAN)
            .fact("encryptedStateOfTheArt", "encryptedStateOfTheArt", FactKind.BOOLEAN)
            .fact("keyCompromised", "keyCompromised", FactKind.BOOLEAN)
            .fact("backupUsable", "backupUsable", FactKind.BOOLEAN)
            .fact("rebuiltFromOtherSource", "rebuiltFromOtherSource", FactKind.BOOLEAN)
            .fact("restoreDelayHours", "restoreDelayHours", FactKind.INTEGER)
            .fact("unavailabilityHours", "unavailabilityHours", FactKind.INTEGER)
            .code("serviceImpact", "serviceImpact", ServiceImpact.class)
            .fact("recipientsCount", "recipientsCount", FactKind.INTEGER)
            .fact("recipientTrusted", "recipientTrusted", FactKind.BOOLEAN)
            .fact("detectedAtOnce", "detectedAtOnce", FactKind.BOOLEAN)
            .fact("recalled", "recalled", FactKind.BOOLEAN)
            .fact("deletionRequested", "deletionRequested", FactKind.BOOLEAN)
            .fact("deletionConfirmed", "deletionConfirmed", FactKind.BOOLEAN)
            .fact("systemicErrorPossible", "systemicErrorPossible", FactKind.BOOLEAN)
            .fact("identityTheftPossible", "identityTheftPossible", FactKind.BOOLEAN)
            .fact("fraudObserved", "fraudObserved", FactKind.BOOLEAN)
            .fact("maliciousIntent", "maliciousIntent", FactKind.BOOLEAN)
            .code("declaredRisk", "declaredRisk", RiskLevel.class)
            .fact("highRiskRemoved", "highRiskRemoved", FactKind.BOOLEAN)
            .fact("disproportionateEffort", "disproportionateEffort", FactKind.BOOLEAN)
            .fact("severeDisruption", "severeDisruption", FactKind.BOOLEAN)
            .fact("damageToOthers", "damageToOthers", FactKind.BOOLEAN)
            .fact("declaredSignificant", "declaredSignificant", FactKind.BOOLEAN)
            .fact("trustService", "trustService", FactKind.BOOLEAN)
            .fact("ransomDemanded", "ransomDemanded", FactKind.BOOLEAN)
            .fact("ransomPaid", "ransomPaid", FactKind.BOOLEAN)
            .codes("plannedGestures", "plannedGestures", Gesture.class)
            .fact("complaintFiled", "complaint.filed", FactKind.BOOLEAN)
            .fact("complaintFiledAt", "complaint.filedAt", FactKind.INSTANT)
            .code("complaintForm", "complaint.form", ComplaintForm.class)
            .fact("recordedInRegister", "recordedInRegister", FactKind.BOOLEAN)
            .derived("cnilInitialMade", "cnilInitialMade", FactKind.BOOLEAN)
            .derived("cnilInitialAt", "cnilInitialAt", FactKind.INSTANT)
            .derived("cnilComplementMade", "cnilComplementMade", FactKind.BOOLEAN)
            .derived("cnilComplementAt", "cnilComplementAt", FactKind.INSTANT)
            .derived("personsMade", "personsMade", FactKind.BOOLEAN)
            .derived("personsAt", "personsAt", FactKind.INSTANT)
            .derived("publicCommunicationMade", "publicCommunicationMade", FactKind.BOOLEAN)
            .derived("publicCommunicationAt", "publicCommunicationAt", FactKind.INSTANT)
            .derived("controllerMade", "controllerMade", FactKind.BOOLEAN)
            .derived("controllerAt", "controllerAt", FactKind.INSTANT)
            .derived("anssiEarlyWarningMade", "anssiEarlyWarningMade", FactKind.BOOLEAN)
            .derived("anssiEarlyWarningAt", "anssiEarlyWarningAt", FactKind.INSTANT)
            .derived("anssiNotificationMade", "anssiNotificationMade", FactKind.BOOLEAN)
            .derived("anssiNotificationAt", "anssiNotificationAt", FactKind.INSTANT)
            .derived("anssiIntermediateMade", "anssiIntermediateMade", FactKind.BOOLEAN)
            .derived("anssiIntermediateAt", "anssiIntermediateAt", FactKind.INSTANT)
            .derived("anssiProgressReportMade", "anssiProgressReportMade", FactKind.BOOLEAN)
            .derived("anssiProgressReportAt", "anssiProgressReportAt", FactKind.INSTANT)
            .derived("anssiFinalReportMade", "anssiFinalReportMade", FactKind.BOOLEAN)
            .derived("anssiFinalReportAt", "anssiFinalReportAt", FactKind.INSTANT)
            .derived("certFrVoluntaryMade", "certFrVoluntaryMade", FactKind.BOOLEAN)
            .derived("certFrVoluntaryAt", "certFrVoluntaryAt", FactKind.INSTANT)
            .derived("healthAuthorityMade", "healthAuthorityMade", FactKind.BOOLEAN)
            .derived("healthAuthorityAt", "healthAuthorityAt", FactKind.INSTANT)
            .derived("serviceRecipientsMade", "serviceRecipientsMade", FactKind.BOOLEAN)
            .derived("serviceRecipientsAt", "serviceRecipientsAt", FactKind.INSTANT)
            .derived("insurerMade", "insurerMade", FactKind.BOOLEAN)
            .derived("insurerAt", "insurerAt", FactKind.INSTANT)
            .derived("dpoMade", "dpoMade", FactKind.BOOLEAN)
            .derived("dpoAt", "dpoAt", FactKind.INSTANT)
            .derived("cnilDelayReasoned", "cnilDelayReasoned", FactKind.BOOLEAN)
            .derived("sensitiveData", "sensitiveData", FactKind.BOOLEAN)
            .derived("sensitiveBeyondCredentials", "sensitiveBeyondCredentials", FactKind.BOOLEAN)
            .derived("misusableData", "misusableData", FactKind.BOOLEAN)
            .derived("contactDataOnly", "contactDataOnly", FactKind.BOOLEAN)
            .derived("riskDeclared", "riskDeclared", FactKind.BOOLEAN)
            .derived("significanceDeclared", "significanceDeclared", FactKind.BOOLEAN)
            .type("Incident", "incidents", fr.collectivites.compliance.facts.Incident::new);

    private IncidentProjection() {}

    static Object[] slots(Incident element) {
        Object[] slots = new Object[89];
        slots[0] = Projection.value(element.natures());
        slots[1] = Projection.value(element.cause());
        slots[2] = Projection.value(element.attackOnInformationSystem());
        slots[3] = Projection.value(element.role());
        slots[4] = Projection.value(element.occurredAt());
        slots[5] = Projection.value(element.detectedAt());
        slots[6] = Projection.value(element.awareAt());
        slots[7] = Projection.value(element.processorAwareAt());
        slots[8] = Projection.value(element.stillOngoing());
        slots[9] = Projection.value(element.handledAt());
        slots[10] = Projection.value(element.personalData());
        slots[11] = Projection.value(element.dataCategories());
        slots[12] = Projection.value(element.minorSensitiveDetail());
        slots[13] = Projection.value(element.pseudonymousData());
        slots[14] = Projection.value(element.passwordsStronglyHashed());
        slots[15] = Projection.value(element.detailedProfile());
        slots[16] = Projection.number(element.personsAffected());
        slots[17] = Projection.value(element.vulnerablePersons());
        slots[18] = Projection.value(element.exfiltration());
        slots[19] = Projection.value(element.exfiltrationExcluded());
        slots[20] = Projection.value(element.dataPublished());
        slots[21] = Projection.value(element.encryptedStateOfTheArt());
        slots[22] = Projection.value(element.keyCompromised());
        slots[23] = Projection.value(element.backupUsable());
        slots[24] = Projection.value(element.rebuiltFromOtherSource());
        slots[25] = Projection.number(element.restoreDelayHours());
        slots[26] = Projection.number(element.unavailabilityHours());
        slots[27] = Projection.value(element.serviceImpact());
        slots[28] = Projection.number(element.recipientsCount());
        slots[29] = Projection.value(element.recipientTrusted());
        slots[30] = Projection.value(element.detectedAtOnce());
        slots[31] = Projection.value(element.recalled());
        slots[32] = Projection.value(element.deletionRequested());
        slots[33] = Projection.value(element.deletionConfirmed());
        slots[34] = Projection.value(element.systemicErrorPossible());
        slots[35] = Projection.value(element.identityTheftPossible());
        slots[36] = Projection.value(element.fraudObserved());
        slots[37] = Projection.value(element.maliciousIntent());
        slots[38] = Projection.value(element.declaredRisk());
        slots[39] = Projection.value(element.highRiskRemoved());
        slots[40] = Projection.value(element.disproportionateEffort());
        slots[41] = Projection.value(element.severeDisruption());
        slots[42] = Projection.value(element.damageToOthers());
        slots[43] = Projection.value(element.declaredSignificant());
        slots[44] = Projection.value(element.trustService());
        slots[45] = Projection.value(element.ransomDemanded());
        slots[46] = Projection.value(element.ransomPaid());
        slots[47] = Projection.value(element.plannedGestures());
        slots[48] = Projection.value(element.complaint().filed());
        slots[49] = Projection.value(element.complaint().filedAt());
        slots[50] = Projection.value(element.complaint().form());
        slots[51] = Projection.value(element.recordedInRegister());
        IncidentFacts.fill(slots, 52, element);
        return slots;
    }
}
