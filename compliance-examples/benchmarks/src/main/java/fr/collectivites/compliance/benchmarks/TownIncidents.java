package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.ComplaintForm;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Gesture;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.IncidentBuilder;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
import fr.collectivites.compliance.model.RiskLevel;
import fr.collectivites.compliance.model.ServiceImpact;
import java.time.Instant;
import java.util.List;

/** The three incidents of the reference town: a ransomware, a stolen laptop, an attack on an account. */
final class TownIncidents {

    private TownIncidents() {}

    static List<Incident> all() {
        return List.of(ransomware(), laptop(), account());
    }

    private static Incident ransomware() {
        return common("INC-1", Instant.parse("2026-11-14T22:10:00Z"))
                .natures(BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY)
                .cause(IncidentCause.RANSOMWARE)
                .attackOnInformationSystem(true)
                .dataCategories(DataCategory.IDENTITY, DataCategory.SOCIAL_AID, DataCategory.HEALTH)
                .personsAffected(18_000)
                .vulnerablePersons(true)
                .exfiltration(true)
                .dataPublished(false)
                .encryptedStateOfTheArt(false)
                .serviceImpact(ServiceImpact.MAJOR)
                .declaredRisk(RiskLevel.HIGH)
                .severeDisruption(true)
                .damageToOthers(false)
                .declaredSignificant(true)
                .ransomDemanded(true)
                .plannedGestures(Gesture.KEEP_EVIDENCE, Gesture.POWER_OFF)
                .complaint(complaint -> complaint
                        .filed(true)
                        .filedAt(Instant.parse("2026-11-16T10:00:00Z"))
                        .form(ComplaintForm.POLICE_OR_GENDARMERIE))
                .notifications(
                        notification(NotificationKind.CNIL_INITIAL, "2026-11-19T08:00:00Z"),
                        notification(NotificationKind.DPO, "2026-11-15T08:00:00Z"))
                .build();
    }

    private static Incident laptop() {
        return common("INC-2", Instant.parse("2026-11-12T07:30:00Z"))
                .natures(BreachNature.CONFIDENTIALITY)
                .cause(IncidentCause.THEFT)
                .attackOnInformationSystem(false)
                .dataCategories(DataCategory.IDENTITY, DataCategory.CONTACT)
                .personsAffected(240)
                .vulnerablePersons(false)
                .exfiltration(false)
                .dataPublished(false)
                .encryptedStateOfTheArt(true)
                .serviceImpact(ServiceImpact.NONE)
                .declaredRisk(RiskLevel.UNLIKELY)
                .severeDisruption(false)
                .damageToOthers(false)
                .declaredSignificant(false)
                .ransomDemanded(false)
                .plannedGestures(Gesture.TELL_DPO)
                .complaint(complaint -> complaint
                        .filed(true)
                        .filedAt(Instant.parse("2026-11-13T10:00:00Z"))
                        .form(ComplaintForm.MAIN_COURANTE))
                .notifications(notification(NotificationKind.DPO, "2026-11-12T09:00:00Z"))
                .build();
    }

    private static Incident account() {
        return accountBuilder().build();
    }

    /** The third incident while nine facts that decide of its risk are not known yet. */
    static Incident nineUnknown() {
        return accountBuilder()
                .vulnerablePersons(Fact.unknown())
                .exfiltration(Fact.unknown())
                .dataPublished(Fact.unknown())
                .encryptedStateOfTheArt(Fact.unknown())
                .keyCompromised(Fact.unknown())
                .backupUsable(Fact.unknown())
                .serviceImpact(Fact.unknown())
                .identityTheftPossible(Fact.unknown())
                .fraudObserved(Fact.unknown())
                .build();
    }

    private static IncidentBuilder accountBuilder() {
        return common("INC-3", Instant.parse("2026-11-15T16:05:00Z"))
                .natures(BreachNature.CONFIDENTIALITY)
                .cause(IncidentCause.PHISHING)
                .attackOnInformationSystem(true)
                .dataCategories(DataCategory.IDENTITY, DataCategory.LOGIN)
                .personsAffected(1)
                .vulnerablePersons(false)
                .exfiltration(false)
                .dataPublished(false)
                .encryptedStateOfTheArt(false)
                .serviceImpact(ServiceImpact.MINOR)
                .declaredRisk(RiskLevel.RISK)
                .severeDisruption(false)
                .damageToOthers(false)
                .declaredSignificant(false)
                .ransomDemanded(false)
                .plannedGestures(Gesture.COMPLAIN)
                .complaint(complaint -> complaint
                        .filed(true)
                        .filedAt(Instant.parse("2026-11-19T10:00:00Z"))
                        .form(ComplaintForm.LETTER_TO_PROSECUTOR))
                .notifications();
    }

    private static IncidentBuilder common(String key, Instant at) {
        return Incident.builder(key)
                .role(ControllerRole.CONTROLLER)
                .occurredAt(at.minusSeconds(7_200))
                .detectedAt(at.minusSeconds(3_600))
                .awareAt(at)
                .processorAwareAt(at.minusSeconds(1_800))
                .stillOngoing(false)
                .handledAt(at.plusSeconds(200_000))
                .personalData(true)
                .keyCompromised(false)
                .backupUsable(true)
                .restoreDelayHours(30)
                .unavailabilityHours(36)
                .minorSensitiveDetail(false)
                .pseudonymousData(false)
                .passwordsStronglyHashed(false)
                .detailedProfile(false)
                .exfiltrationExcluded(false)
                .rebuiltFromOtherSource(false)
                .recipientsCount(0)
                .recipientTrusted(false)
                .detectedAtOnce(false)
                .recalled(false)
                .deletionRequested(false)
                .systemicErrorPossible(false)
                .deletionConfirmed(false)
                .identityTheftPossible(false)
                .fraudObserved(false)
                .maliciousIntent(true)
                .highRiskRemoved(false)
                .disproportionateEffort(false)
                .trustService(false)
                .ransomPaid(false)
                .recordedInRegister(true);
    }

    private static Notification notification(NotificationKind kind, String at) {
        return Notification.builder()
                .kind(kind)
                .at(Instant.parse(at))
                .delayReasonsGiven(false)
                .build();
    }
}
