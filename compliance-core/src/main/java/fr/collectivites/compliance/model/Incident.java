package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.InOrder;
import fr.collectivites.compliance.model.constraints.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A security incident, as far as the body knows it; it becomes a breach in law only by the rules.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param natures what was lost; confidentiality, integrity, availability (RGPD 4(12))
 * @param cause cause of the incident
 * @param attackOnInformationSystem attack on an information system; Code pénal 323-1 to 323-3-1
 * @param role role of the body for the data touched; RGPD 4(7) and 4(8)
 * @param occurredAt instant at which the incident began
 * @param detectedAt instant at which the incident was detected; detection is not awareness
 * @param awareAt instant at which the body became reasonably certain of the breach; start of the 72 hours (RGPD 33(1))
 * @param processorAwareAt instant at which the processor became aware; does not start the clock of the controller (RGPD 33(2))
 * @param stillOngoing incident still going on
 * @param handledAt instant at which the incident was handled; NIS 2 art. 23(4)(e)
 * @param personalData personal data touched; RGPD 4(1)
 * @param dataCategories categories of data touched
 * @param minorSensitiveDetail sensitive data reduced to a small detail of daily life, such as a food intolerance; whoever invokes it proves it
 * @param pseudonymousData nobody but the body can tell who the persons are; whoever invokes it proves it
 * @param passwordsStronglyHashed passwords salted and hashed to the state of the art, salt safe; whoever invokes it proves it
 * @param detailedProfile data that draw a portrait of the person, such as a job application
 * @param personsAffected number of persons affected
 * @param vulnerablePersons vulnerable persons among those affected
 * @param exfiltration data copied outside
 * @param exfiltrationExcluded copying outside ruled out with certainty, logs in hand; whoever invokes it proves it
 * @param dataPublished data published or sold
 * @param encryptedStateOfTheArt data unintelligible, encrypted to the state of the art; RGPD 34(3)(a)
 * @param keyCompromised encryption key compromised
 * @param backupUsable usable backup
 * @param rebuiltFromOtherSource data put together again without a backup, from paper or from third parties
 * @param restoreDelayHours time needed to restore; hours
 * @param unavailabilityHours duration of unavailability; hours
 * @param serviceImpact effect on public services
 * @param recipientsCount number of persons who received the data by mistake
 * @param recipientTrusted wrong recipient that can be trusted
 * @param detectedAtOnce mistake noticed at once
 * @param recalled what was sent by mistake taken back
 * @param deletionRequested wrong recipients asked to delete
 * @param deletionConfirmed deletion confirmed by the wrong recipient
 * @param systemicErrorPossible flaw that may have touched other persons too
 * @param identityTheftPossible identity theft possible
 * @param fraudObserved fraud already observed
 * @param maliciousIntent malicious intent
 * @param declaredRisk risk for persons as assessed by the body; confirmed or contested by the rules, never taken for granted
 * @param highRiskRemoved later measures that removed the high risk; RGPD 34(3)(b); whoever invokes it proves it
 * @param disproportionateEffort disproportionate effort to tell each person; RGPD 34(3)(c); whoever invokes it proves it
 * @param severeDisruption severe disruption of services or financial loss; NIS 2 art. 23(3)(a)
 * @param damageToOthers considerable damage to others; NIS 2 art. 23(3)(b)
 * @param declaredSignificant incident held to be significant by the body
 * @param trustService trust service of the body touched; Regulation (EU) 910/2014
 * @param ransomDemanded ransom demanded
 * @param ransomPaid ransom paid
 * @param plannedGestures what the body is about to do
 * @param complaint complaint of the body
 * @param recordedInRegister incident written in the register of breaches; RGPD 33(5)
 * @param notifications notifications already made; complete or unknown as a whole
 */
@InOrder(first = "occurredAt", then = "detectedAt")
@InOrder(first = "occurredAt", then = "awareAt")
@InOrder(first = "occurredAt", then = "handledAt")
@InOrder(first = "detectedAt", then = "handledAt")
public record Incident(
        @Key String key,
        Fact<Set<BreachNature>> natures,
        Fact<IncidentCause> cause,
        Fact<Boolean> attackOnInformationSystem,
        Fact<ControllerRole> role,
        Fact<Instant> occurredAt,
        Fact<Instant> detectedAt,
        Fact<Instant> awareAt,
        Fact<Instant> processorAwareAt,
        Fact<Boolean> stillOngoing,
        Fact<Instant> handledAt,
        Fact<Boolean> personalData,
        Fact<Set<DataCategory>> dataCategories,
        Fact<Boolean> minorSensitiveDetail,
        Fact<Boolean> pseudonymousData,
        Fact<Boolean> passwordsStronglyHashed,
        Fact<Boolean> detailedProfile,
        Fact<@Min(0) @Max(2_000_000_000) Integer> personsAffected,
        Fact<Boolean> vulnerablePersons,
        Fact<Boolean> exfiltration,
        Fact<Boolean> exfiltrationExcluded,
        Fact<Boolean> dataPublished,
        Fact<Boolean> encryptedStateOfTheArt,
        Fact<Boolean> keyCompromised,
        Fact<Boolean> backupUsable,
        Fact<Boolean> rebuiltFromOtherSource,
        Fact<@Min(0) @Max(2_000_000_000) Integer> restoreDelayHours,
        Fact<@Min(0) @Max(2_000_000_000) Integer> unavailabilityHours,
        Fact<ServiceImpact> serviceImpact,
        Fact<@Min(0) @Max(2_000_000_000) Integer> recipientsCount,
        Fact<Boolean> recipientTrusted,
        Fact<Boolean> detectedAtOnce,
        Fact<Boolean> recalled,
        Fact<Boolean> deletionRequested,
        Fact<Boolean> deletionConfirmed,
        Fact<Boolean> systemicErrorPossible,
        Fact<Boolean> identityTheftPossible,
        Fact<Boolean> fraudObserved,
        Fact<Boolean> maliciousIntent,
        Fact<RiskLevel> declaredRisk,
        Fact<Boolean> highRiskRemoved,
        Fact<Boolean> disproportionateEffort,
        Fact<Boolean> severeDisruption,
        Fact<Boolean> damageToOthers,
        Fact<Boolean> declaredSignificant,
        Fact<Boolean> trustService,
        Fact<Boolean> ransomDemanded,
        Fact<Boolean> ransomPaid,
        Fact<Set<Gesture>> plannedGestures,
        @Valid Complaint complaint,
        Fact<Boolean> recordedInRegister,
        Fact<List<@Valid Notification>> notifications)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public Incident {
        Components.refuseNull(
                Incident.class,
                key,
                natures,
                cause,
                attackOnInformationSystem,
                role,
                occurredAt,
                detectedAt,
                awareAt,
                processorAwareAt,
                stillOngoing,
                handledAt,
                personalData,
                dataCategories,
                minorSensitiveDetail,
                pseudonymousData,
                passwordsStronglyHashed,
                detailedProfile,
                personsAffected,
                vulnerablePersons,
                exfiltration,
                exfiltrationExcluded,
                dataPublished,
                encryptedStateOfTheArt,
                keyCompromised,
                backupUsable,
                rebuiltFromOtherSource,
                restoreDelayHours,
                unavailabilityHours,
                serviceImpact,
                recipientsCount,
                recipientTrusted,
                detectedAtOnce,
                recalled,
                deletionRequested,
                deletionConfirmed,
                systemicErrorPossible,
                identityTheftPossible,
                fraudObserved,
                maliciousIntent,
                declaredRisk,
                highRiskRemoved,
                disproportionateEffort,
                severeDisruption,
                damageToOthers,
                declaredSignificant,
                trustService,
                ransomDemanded,
                ransomPaid,
                plannedGestures,
                complaint,
                recordedInRegister,
                notifications);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static IncidentBuilder builder(String key) {
        return new IncidentBuilder(key);
    }
}
