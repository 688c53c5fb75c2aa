package fr.collectivites.compliance.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Builds an {@link Incident}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class IncidentBuilder {

    private final String key;
    private Fact<Set<BreachNature>> natures = Fact.unknown();
    private Fact<IncidentCause> cause = Fact.unknown();
    private Fact<Boolean> attackOnInformationSystem = Fact.unknown();
    private Fact<ControllerRole> role = Fact.unknown();
    private Fact<Instant> occurredAt = Fact.unknown();
    private Fact<Instant> detectedAt = Fact.unknown();
    private Fact<Instant> awareAt = Fact.unknown();
    private Fact<Instant> processorAwareAt = Fact.unknown();
    private Fact<Boolean> stillOngoing = Fact.unknown();
    private Fact<Instant> handledAt = Fact.unknown();
    private Fact<Boolean> personalData = Fact.unknown();
    private Fact<Set<DataCategory>> dataCategories = Fact.unknown();
    private Fact<Boolean> minorSensitiveDetail = Fact.unknown();
    private Fact<Boolean> pseudonymousData = Fact.unknown();
    private Fact<Boolean> passwordsStronglyHashed = Fact.unknown();
    private Fact<Boolean> detailedProfile = Fact.unknown();
    private Fact<Integer> personsAffected = Fact.unknown();
    private Fact<Boolean> vulnerablePersons = Fact.unknown();
    private Fact<Boolean> exfiltration = Fact.unknown();
    private Fact<Boolean> exfiltrationExcluded = Fact.unknown();
    private Fact<Boolean> dataPublished = Fact.unknown();
    private Fact<Boolean> encryptedStateOfTheArt = Fact.unknown();
    private Fact<Boolean> keyCompromised = Fact.unknown();
    private Fact<Boolean> backupUsable = Fact.unknown();
    private Fact<Boolean> rebuiltFromOtherSource = Fact.unknown();
    private Fact<Integer> restoreDelayHours = Fact.unknown();
    private Fact<Integer> unavailabilityHours = Fact.unknown();
    private Fact<ServiceImpact> serviceImpact = Fact.unknown();
    private Fact<Integer> recipientsCount = Fact.unknown();
    private Fact<Boolean> recipientTrusted = Fact.unknown();
    private Fact<Boolean> detectedAtOnce = Fact.unknown();
    private Fact<Boolean> recalled = Fact.unknown();
    private Fact<Boolean> deletionRequested = Fact.unknown();
    private Fact<Boolean> deletionConfirmed = Fact.unknown();
    private Fact<Boolean> systemicErrorPossible = Fact.unknown();
    private Fact<Boolean> identityTheftPossible = Fact.unknown();
    private Fact<Boolean> fraudObserved = Fact.unknown();
    private Fact<Boolean> maliciousIntent = Fact.unknown();
    private Fact<RiskLevel> declaredRisk = Fact.unknown();
    private Fact<Boolean> highRiskRemoved = Fact.unknown();
    private Fact<Boolean> disproportionateEffort = Fact.unknown();
    private Fact<Boolean> severeDisruption = Fact.unknown();
    private Fact<Boolean> damageToOthers = Fact.unknown();
    private Fact<Boolean> declaredSignificant = Fact.unknown();
    private Fact<Boolean> trustService = Fact.unknown();
    private Fact<Boolean> ransomDemanded = Fact.unknown();
    private Fact<Boolean> ransomPaid = Fact.unknown();
    private Fact<Set<Gesture>> plannedGestures = Fact.unknown();
    private Complaint complaint = Complaint.builder().build();
    private Fact<Boolean> recordedInRegister = Fact.unknown();
    private Fact<List<Notification>> notifications = Fact.unknown();

    IncidentBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: what was lost. Not said, it stays unknown. */
    public IncidentBuilder natures(BreachNature... values) {
        this.natures = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: what was lost. */
    public IncidentBuilder natures(Fact<Set<BreachNature>> fact) {
        this.natures = Objects.requireNonNull(fact, "natures");
        return this;
    }

    /** Says: cause of the incident. Not said, it stays unknown. */
    public IncidentBuilder cause(IncidentCause value) {
        this.cause = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: cause of the incident. */
    public IncidentBuilder cause(Fact<IncidentCause> fact) {
        this.cause = Objects.requireNonNull(fact, "cause");
        return this;
    }

    /** Says: attack on an information system. Not said, it stays unknown. */
    public IncidentBuilder attackOnInformationSystem(boolean value) {
        this.attackOnInformationSystem = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: attack on an information system. */
    public IncidentBuilder attackOnInformationSystem(Fact<Boolean> fact) {
        this.attackOnInformationSystem = Objects.requireNonNull(fact, "attackOnInformationSystem");
        return this;
    }

    /** Says: role of the body for the data touched. Not said, it stays unknown. */
    public IncidentBuilder role(ControllerRole value) {
        this.role = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: role of the body for the data touched. */
    public IncidentBuilder role(Fact<ControllerRole> fact) {
        this.role = Objects.requireNonNull(fact, "role");
        return this;
    }

    /** Says: instant at which the incident began. Not said, it stays unknown. */
    public IncidentBuilder occurredAt(Instant value) {
        this.occurredAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the incident began. */
    public IncidentBuilder occurredAt(Fact<Instant> fact) {
        this.occurredAt = Objects.requireNonNull(fact, "occurredAt");
        return this;
    }

    /** Says: instant at which the incident was detected. Not said, it stays unknown. */
    public IncidentBuilder detectedAt(Instant value) {
        this.detectedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the incident was detected. */
    public IncidentBuilder detectedAt(Fact<Instant> fact) {
        this.detectedAt = Objects.requireNonNull(fact, "detectedAt");
        return this;
    }

    /** Says: instant at which the body became reasonably certain of the breach. Not said, it stays unknown. */
    public IncidentBuilder awareAt(Instant value) {
        this.awareAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the body became reasonably certain of the breach. */
    public IncidentBuilder awareAt(Fact<Instant> fact) {
        this.awareAt = Objects.requireNonNull(fact, "awareAt");
        return this;
    }

    /** Says: instant at which the processor became aware. Not said, it stays unknown. */
    public IncidentBuilder processorAwareAt(Instant value) {
        this.processorAwareAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the processor became aware. */
    public IncidentBuilder processorAwareAt(Fact<Instant> fact) {
        this.processorAwareAt = Objects.requireNonNull(fact, "processorAwareAt");
        return this;
    }

    /** Says: incident still going on. Not said, it stays unknown. */
    public IncidentBuilder stillOngoing(boolean value) {
        this.stillOngoing = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: incident still going on. */
    public IncidentBuilder stillOngoing(Fact<Boolean> fact) {
        this.stillOngoing = Objects.requireNonNull(fact, "stillOngoing");
        return this;
    }

    /** Says: instant at which the incident was handled. Not said, it stays unknown. */
    public IncidentBuilder handledAt(Instant value) {
        this.handledAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the incident was handled. */
    public IncidentBuilder handledAt(Fact<Instant> fact) {
        this.handledAt = Objects.requireNonNull(fact, "handledAt");
        return this;
    }

    /** Says: personal data touched. Not said, it stays unknown. */
    public IncidentBuilder personalData(boolean value) {
        this.personalData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: personal data touched. */
    public IncidentBuilder personalData(Fact<Boolean> fact) {
        this.personalData = Objects.requireNonNull(fact, "personalData");
        return this;
    }

    /** Says: categories of data touched. Not said, it stays unknown. */
    public IncidentBuilder dataCategories(DataCategory... values) {
        this.dataCategories = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: categories of data touched. */
    public IncidentBuilder dataCategories(Fact<Set<DataCategory>> fact) {
        this.dataCategories = Objects.requireNonNull(fact, "dataCategories");
        return this;
    }

    /**
     * Says: sensitive data reduced to a small detail of daily life, such as a food intolerance; whoever invokes it
     * proves it. Not said, it stays unknown.
     */
    public IncidentBuilder minorSensitiveDetail(boolean value) {
        this.minorSensitiveDetail = Fact.of(value);
        return this;
    }

    /**
     * Says, known or unknown: sensitive data reduced to a small detail of daily life, such as a food intolerance;
     * whoever invokes it proves it.
     */
    public IncidentBuilder minorSensitiveDetail(Fact<Boolean> fact) {
        this.minorSensitiveDetail = Objects.requireNonNull(fact, "minorSensitiveDetail");
        return this;
    }

    /**
     * Says: nobody but the body can tell who the persons are; whoever invokes it proves it. Not said, it stays
     * unknown.
     */
    public IncidentBuilder pseudonymousData(boolean value) {
        this.pseudonymousData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: nobody but the body can tell who the persons are; whoever invokes it proves it. */
    public IncidentBuilder pseudonymousData(Fact<Boolean> fact) {
        this.pseudonymousData = Objects.requireNonNull(fact, "pseudonymousData");
        return this;
    }

    /**
     * Says: passwords salted and hashed to the state of the art, salt safe; whoever invokes it proves it. Not said, it
     * stays unknown.
     */
    public IncidentBuilder passwordsStronglyHashed(boolean value) {
        this.passwordsStronglyHashed = Fact.of(value);
        return this;
    }

    /**
     * Says, known or unknown: passwords salted and hashed to the state of the art, salt safe; whoever invokes it proves
     * it.
     */
    public IncidentBuilder passwordsStronglyHashed(Fact<Boolean> fact) {
        this.passwordsStronglyHashed = Objects.requireNonNull(fact, "passwordsStronglyHashed");
        return this;
    }

    /** Says: data that draw a portrait of the person, such as a job application. Not said, it stays unknown. */
    public IncidentBuilder detailedProfile(boolean value) {
        this.detailedProfile = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data that draw a portrait of the person, such as a job application. */
    public IncidentBuilder detailedProfile(Fact<Boolean> fact) {
        this.detailedProfile = Objects.requireNonNull(fact, "detailedProfile");
        return this;
    }

    /** Says: number of persons affected. Not said, it stays unknown. */
    public IncidentBuilder personsAffected(int value) {
        this.personsAffected = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of persons affected. */
    public IncidentBuilder personsAffected(Fact<Integer> fact) {
        this.personsAffected = Objects.requireNonNull(fact, "personsAffected");
        return this;
    }

    /** Says: vulnerable persons among those affected. Not said, it stays unknown. */
    public IncidentBuilder vulnerablePersons(boolean value) {
        this.vulnerablePersons = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: vulnerable persons among those affected. */
    public IncidentBuilder vulnerablePersons(Fact<Boolean> fact) {
        this.vulnerablePersons = Objects.requireNonNull(fact, "vulnerablePersons");
        return this;
    }

    /** Says: data copied outside. Not said, it stays unknown. */
    public IncidentBuilder exfiltration(boolean value) {
        this.exfiltration = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data copied outside. */
    public IncidentBuilder exfiltration(Fact<Boolean> fact) {
        this.exfiltration = Objects.requireNonNull(fact, "exfiltration");
        return this;
    }

    /**
     * Says: copying outside ruled out with certainty, logs in hand; whoever invokes it proves it. Not said, it stays
     * unknown.
     */
    public IncidentBuilder exfiltrationExcluded(boolean value) {
        this.exfiltrationExcluded = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: copying outside ruled out with certainty, logs in hand; whoever invokes it proves it. */
    public IncidentBuilder exfiltrationExcluded(Fact<Boolean> fact) {
        this.exfiltrationExcluded = Objects.requireNonNull(fact, "exfiltrationExcluded");
        return this;
    }

    /** Says: data published or sold. Not said, it stays unknown. */
    public IncidentBuilder dataPublished(boolean value) {
        this.dataPublished = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data published or sold. */
    public IncidentBuilder dataPublished(Fact<Boolean> fact) {
        this.dataPublished = Objects.requireNonNull(fact, "dataPublished");
        return this;
    }

    /** Says: data unintelligible, encrypted to the state of the art. Not said, it stays unknown. */
    public IncidentBuilder encryptedStateOfTheArt(boolean value) {
        this.encryptedStateOfTheArt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data unintelligible, encrypted to the state of the art. */
    public IncidentBuilder encryptedStateOfTheArt(Fact<Boolean> fact) {
        this.encryptedStateOfTheArt = Objects.requireNonNull(fact, "encryptedStateOfTheArt");
        return this;
    }

    /** Says: encryption key compromised. Not said, it stays unknown. */
    public IncidentBuilder keyCompromised(boolean value) {
        this.keyCompromised = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: encryption key compromised. */
    public IncidentBuilder keyCompromised(Fact<Boolean> fact) {
        this.keyCompromised = Objects.requireNonNull(fact, "keyCompromised");
        return this;
    }

    /** Says: usable backup. Not said, it stays unknown. */
    public IncidentBuilder backupUsable(boolean value) {
        this.backupUsable = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: usable backup. */
    public IncidentBuilder backupUsable(Fact<Boolean> fact) {
        this.backupUsable = Objects.requireNonNull(fact, "backupUsable");
        return this;
    }

    /** Says: data put together again without a backup, from paper or from third parties. Not said, it stays unknown. */
    public IncidentBuilder rebuiltFromOtherSource(boolean value) {
        this.rebuiltFromOtherSource = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data put together again without a backup, from paper or from third parties. */
    public IncidentBuilder rebuiltFromOtherSource(Fact<Boolean> fact) {
        this.rebuiltFromOtherSource = Objects.requireNonNull(fact, "rebuiltFromOtherSource");
        return this;
    }

    /** Says: time needed to restore. Not said, it stays unknown. */
    public IncidentBuilder restoreDelayHours(int value) {
        this.restoreDelayHours = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: time needed to restore. */
    public IncidentBuilder restoreDelayHours(Fact<Integer> fact) {
        this.restoreDelayHours = Objects.requireNonNull(fact, "restoreDelayHours");
        return this;
    }

    /** Says: duration of unavailability. Not said, it stays unknown. */
    public IncidentBuilder unavailabilityHours(int value) {
        this.unavailabilityHours = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: duration of unavailability. */
    public IncidentBuilder unavailabilityHours(Fact<Integer> fact) {
        this.unavailabilityHours = Objects.requireNonNull(fact, "unavailabilityHours");
        return this;
    }

    /** Says: effect on public services. Not said, it stays unknown. */
    public IncidentBuilder serviceImpact(ServiceImpact value) {
        this.serviceImpact = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: effect on public services. */
    public IncidentBuilder serviceImpact(Fact<ServiceImpact> fact) {
        this.serviceImpact = Objects.requireNonNull(fact, "serviceImpact");
        return this;
    }

    /** Says: number of persons who received the data by mistake. Not said, it stays unknown. */
    public IncidentBuilder recipientsCount(int value) {
        this.recipientsCount = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of persons who received the data by mistake. */
    public IncidentBuilder recipientsCount(Fact<Integer> fact) {
        this.recipientsCount = Objects.requireNonNull(fact, "recipientsCount");
        return this;
    }

    /** Says: wrong recipient that can be trusted. Not said, it stays unknown. */
    public IncidentBuilder recipientTrusted(boolean value) {
        this.recipientTrusted = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: wrong recipient that can be trusted. */
    public IncidentBuilder recipientTrusted(Fact<Boolean> fact) {
        this.recipientTrusted = Objects.requireNonNull(fact, "recipientTrusted");
        return this;
    }

    /** Says: mistake noticed at once. Not said, it stays unknown. */
    public IncidentBuilder detectedAtOnce(boolean value) {
        this.detectedAtOnce = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: mistake noticed at once. */
    public IncidentBuilder detectedAtOnce(Fact<Boolean> fact) {
        this.detectedAtOnce = Objects.requireNonNull(fact, "detectedAtOnce");
        return this;
    }

    /** Says: what was sent by mistake taken back. Not said, it stays unknown. */
    public IncidentBuilder recalled(boolean value) {
        this.recalled = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: what was sent by mistake taken back. */
    public IncidentBuilder recalled(Fact<Boolean> fact) {
        this.recalled = Objects.requireNonNull(fact, "recalled");
        return this;
    }

    /** Says: wrong recipients asked to delete. Not said, it stays unknown. */
    public IncidentBuilder deletionRequested(boolean value) {
        this.deletionRequested = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: wrong recipients asked to delete. */
    public IncidentBuilder deletionRequested(Fact<Boolean> fact) {
        this.deletionRequested = Objects.requireNonNull(fact, "deletionRequested");
        return this;
    }

    /** Says: deletion confirmed by the wrong recipient. Not said, it stays unknown. */
    public IncidentBuilder deletionConfirmed(boolean value) {
        this.deletionConfirmed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: deletion confirmed by the wrong recipient. */
    public IncidentBuilder deletionConfirmed(Fact<Boolean> fact) {
        this.deletionConfirmed = Objects.requireNonNull(fact, "deletionConfirmed");
        return this;
    }

    /** Says: flaw that may have touched other persons too. Not said, it stays unknown. */
    public IncidentBuilder systemicErrorPossible(boolean value) {
        this.systemicErrorPossible = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: flaw that may have touched other persons too. */
    public IncidentBuilder systemicErrorPossible(Fact<Boolean> fact) {
        this.systemicErrorPossible = Objects.requireNonNull(fact, "systemicErrorPossible");
        return this;
    }

    /** Says: identity theft possible. Not said, it stays unknown. */
    public IncidentBuilder identityTheftPossible(boolean value) {
        this.identityTheftPossible = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: identity theft possible. */
    public IncidentBuilder identityTheftPossible(Fact<Boolean> fact) {
        this.identityTheftPossible = Objects.requireNonNull(fact, "identityTheftPossible");
        return this;
    }

    /** Says: fraud already observed. Not said, it stays unknown. */
    public IncidentBuilder fraudObserved(boolean value) {
        this.fraudObserved = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: fraud already observed. */
    public IncidentBuilder fraudObserved(Fact<Boolean> fact) {
        this.fraudObserved = Objects.requireNonNull(fact, "fraudObserved");
        return this;
    }

    /** Says: malicious intent. Not said, it stays unknown. */
    public IncidentBuilder maliciousIntent(boolean value) {
        this.maliciousIntent = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: malicious intent. */
    public IncidentBuilder maliciousIntent(Fact<Boolean> fact) {
        this.maliciousIntent = Objects.requireNonNull(fact, "maliciousIntent");
        return this;
    }

    /** Says: risk for persons as assessed by the body. Not said, it stays unknown. */
    public IncidentBuilder declaredRisk(RiskLevel value) {
        this.declaredRisk = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: risk for persons as assessed by the body. */
    public IncidentBuilder declaredRisk(Fact<RiskLevel> fact) {
        this.declaredRisk = Objects.requireNonNull(fact, "declaredRisk");
        return this;
    }

    /** Says: later measures that removed the high risk. Not said, it stays unknown. */
    public IncidentBuilder highRiskRemoved(boolean value) {
        this.highRiskRemoved = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: later measures that removed the high risk. */
    public IncidentBuilder highRiskRemoved(Fact<Boolean> fact) {
        this.highRiskRemoved = Objects.requireNonNull(fact, "highRiskRemoved");
        return this;
    }

    /** Says: disproportionate effort to tell each person. Not said, it stays unknown. */
    public IncidentBuilder disproportionateEffort(boolean value) {
        this.disproportionateEffort = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: disproportionate effort to tell each person. */
    public IncidentBuilder disproportionateEffort(Fact<Boolean> fact) {
        this.disproportionateEffort = Objects.requireNonNull(fact, "disproportionateEffort");
        return this;
    }

    /** Says: severe disruption of services or financial loss. Not said, it stays unknown. */
    public IncidentBuilder severeDisruption(boolean value) {
        this.severeDisruption = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: severe disruption of services or financial loss. */
    public IncidentBuilder severeDisruption(Fact<Boolean> fact) {
        this.severeDisruption = Objects.requireNonNull(fact, "severeDisruption");
        return this;
    }

    /** Says: considerable damage to others. Not said, it stays unknown. */
    public IncidentBuilder damageToOthers(boolean value) {
        this.damageToOthers = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: considerable damage to others. */
    public IncidentBuilder damageToOthers(Fact<Boolean> fact) {
        this.damageToOthers = Objects.requireNonNull(fact, "damageToOthers");
        return this;
    }

    /** Says: incident held to be significant by the body. Not said, it stays unknown. */
    public IncidentBuilder declaredSignificant(boolean value) {
        this.declaredSignificant = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: incident held to be significant by the body. */
    public IncidentBuilder declaredSignificant(Fact<Boolean> fact) {
        this.declaredSignificant = Objects.requireNonNull(fact, "declaredSignificant");
        return this;
    }

    /** Says: trust service of the body touched. Not said, it stays unknown. */
    public IncidentBuilder trustService(boolean value) {
        this.trustService = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: trust service of the body touched. */
    public IncidentBuilder trustService(Fact<Boolean> fact) {
        this.trustService = Objects.requireNonNull(fact, "trustService");
        return this;
    }

    /** Says: ransom demanded. Not said, it stays unknown. */
    public IncidentBuilder ransomDemanded(boolean value) {
        this.ransomDemanded = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: ransom demanded. */
    public IncidentBuilder ransomDemanded(Fact<Boolean> fact) {
        this.ransomDemanded = Objects.requireNonNull(fact, "ransomDemanded");
        return this;
    }

    /** Says: ransom paid. Not said, it stays unknown. */
    public IncidentBuilder ransomPaid(boolean value) {
        this.ransomPaid = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: ransom paid. */
    public IncidentBuilder ransomPaid(Fact<Boolean> fact) {
        this.ransomPaid = Objects.requireNonNull(fact, "ransomPaid");
        return this;
    }

    /** Says: what the body is about to do. Not said, it stays unknown. */
    public IncidentBuilder plannedGestures(Gesture... values) {
        this.plannedGestures = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: what the body is about to do. */
    public IncidentBuilder plannedGestures(Fact<Set<Gesture>> fact) {
        this.plannedGestures = Objects.requireNonNull(fact, "plannedGestures");
        return this;
    }

    /** Says all about: complaint. */
    public IncidentBuilder complaint(Complaint value) {
        this.complaint = Objects.requireNonNull(value, "complaint");
        return this;
    }

    /** Says what is known about: complaint. */
    public IncidentBuilder complaint(UnaryOperator<ComplaintBuilder> said) {
        this.complaint = said.apply(Complaint.builder()).build();
        return this;
    }

    /** Says: incident written in the register of breaches. Not said, it stays unknown. */
    public IncidentBuilder recordedInRegister(boolean value) {
        this.recordedInRegister = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: incident written in the register of breaches. */
    public IncidentBuilder recordedInRegister(Fact<Boolean> fact) {
        this.recordedInRegister = Objects.requireNonNull(fact, "recordedInRegister");
        return this;
    }

    /** Says: notifications already made. Not said, it stays unknown. */
    public IncidentBuilder notifications(Notification... values) {
        this.notifications = Fact.of(List.of(values));
        return this;
    }

    /** Says, known or unknown: notifications already made. */
    public IncidentBuilder notifications(Fact<List<Notification>> fact) {
        this.notifications = Objects.requireNonNull(fact, "notifications");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Incident build() {
        return new Incident(
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
}
