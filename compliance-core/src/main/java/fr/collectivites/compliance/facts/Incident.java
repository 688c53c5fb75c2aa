package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.ComplaintForm;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Gesture;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.model.RiskLevel;
import fr.collectivites.compliance.model.ServiceImpact;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * The facts of a {@link fr.collectivites.compliance.model.Incident} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class Incident implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public Incident(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code natures}: what was lost. */
    @SuppressWarnings("unchecked")
    public Set<BreachNature> getNatures() {
        return (Set<BreachNature>) slots[0];
    }

    /** Fact {@code cause}: cause of the incident. */
    public IncidentCause getCause() {
        return (IncidentCause) slots[1];
    }

    /** Fact {@code attackOnInformationSystem}: attack on an information system. */
    public boolean isAttackOnInformationSystem() {
        return (Boolean) slots[2];
    }

    /** Fact {@code role}: role of the body for the data touched. */
    public ControllerRole getRole() {
        return (ControllerRole) slots[3];
    }

    /** Fact {@code occurredAt}: instant at which the incident began. */
    public Instant getOccurredAt() {
        return (Instant) slots[4];
    }

    /** Fact {@code detectedAt}: instant at which the incident was detected. */
    public Instant getDetectedAt() {
        return (Instant) slots[5];
    }

    /** Fact {@code awareAt}: instant at which the body became reasonably certain of the breach. */
    public Instant getAwareAt() {
        return (Instant) slots[6];
    }

    /** Fact {@code processorAwareAt}: instant at which the processor became aware. */
    public Instant getProcessorAwareAt() {
        return (Instant) slots[7];
    }

    /** Fact {@code stillOngoing}: incident still going on. */
    public boolean isStillOngoing() {
        return (Boolean) slots[8];
    }

    /** Fact {@code handledAt}: instant at which the incident was handled. */
    public Instant getHandledAt() {
        return (Instant) slots[9];
    }

    /** Fact {@code personalData}: personal data touched. */
    public boolean isPersonalData() {
        return (Boolean) slots[10];
    }

    /** Fact {@code dataCategories}: categories of data touched. */
    @SuppressWarnings("unchecked")
    public Set<DataCategory> getDataCategories() {
        return (Set<DataCategory>) slots[11];
    }

    /**
     * Fact {@code minorSensitiveDetail}: sensitive data reduced to a small detail of daily life, such as a food
     * intolerance; whoever invokes it proves it.
     */
    public boolean isMinorSensitiveDetail() {
        return (Boolean) slots[12];
    }

    /**
     * Fact {@code pseudonymousData}: nobody but the body can tell who the persons are; whoever invokes it proves
     * it.
     */
    public boolean isPseudonymousData() {
        return (Boolean) slots[13];
    }

    /**
     * Fact {@code passwordsStronglyHashed}: passwords salted and hashed to the state of the art, salt safe; whoever
     * invokes it proves it.
     */
    public boolean isPasswordsStronglyHashed() {
        return (Boolean) slots[14];
    }

    /** Fact {@code detailedProfile}: data that draw a portrait of the person, such as a job application. */
    public boolean isDetailedProfile() {
        return (Boolean) slots[15];
    }

    /** Fact {@code personsAffected}: number of persons affected. */
    public long getPersonsAffected() {
        return ((Number) slots[16]).longValue();
    }

    /** Fact {@code vulnerablePersons}: vulnerable persons among those affected. */
    public boolean isVulnerablePersons() {
        return (Boolean) slots[17];
    }

    /** Fact {@code exfiltration}: data copied outside. */
    public boolean isExfiltration() {
        return (Boolean) slots[18];
    }

    /**
     * Fact {@code exfiltrationExcluded}: copying outside ruled out with certainty, logs in hand; whoever invokes it
     * proves it.
     */
    public boolean isExfiltrationExcluded() {
        return (Boolean) slots[19];
    }

    /** Fact {@code dataPublished}: data published or sold. */
    public boolean isDataPublished() {
        return (Boolean) slots[20];
    }

    /** Fact {@code encryptedStateOfTheArt}: data unintelligible, encrypted to the state of the art. */
    public boolean isEncryptedStateOfTheArt() {
        return (Boolean) slots[21];
    }

    /** Fact {@code keyCompromised}: encryption key compromised. */
    public boolean isKeyCompromised() {
        return (Boolean) slots[22];
    }

    /** Fact {@code backupUsable}: usable backup. */
    public boolean isBackupUsable() {
        return (Boolean) slots[23];
    }

    /**
     * Fact {@code rebuiltFromOtherSource}: data put together again without a backup, from paper or from third
     * parties.
     */
    public boolean isRebuiltFromOtherSource() {
        return (Boolean) slots[24];
    }

    /** Fact {@code restoreDelayHours}: time needed to restore. */
    public long getRestoreDelayHours() {
        return ((Number) slots[25]).longValue();
    }

    /** Fact {@code unavailabilityHours}: duration of unavailability. */
    public long getUnavailabilityHours() {
        return ((Number) slots[26]).longValue();
    }

    /** Fact {@code serviceImpact}: effect on public services. */
    public ServiceImpact getServiceImpact() {
        return (ServiceImpact) slots[27];
    }

    /** Fact {@code recipientsCount}: number of persons who received the data by mistake. */
    public long getRecipientsCount() {
        return ((Number) slots[28]).longValue();
    }

    /** Fact {@code recipientTrusted}: wrong recipient that can be trusted. */
    public boolean isRecipientTrusted() {
        return (Boolean) slots[29];
    }

    /** Fact {@code detectedAtOnce}: mistake noticed at once. */
    public boolean isDetectedAtOnce() {
        return (Boolean) slots[30];
    }

    /** Fact {@code recalled}: what was sent by mistake taken back. */
    public boolean isRecalled() {
        return (Boolean) slots[31];
    }

    /** Fact {@code deletionRequested}: wrong recipients asked to delete. */
    public boolean isDeletionRequested() {
        return (Boolean) slots[32];
    }

    /** Fact {@code deletionConfirmed}: deletion confirmed by the wrong recipient. */
    public boolean isDeletionConfirmed() {
        return (Boolean) slots[33];
    }

    /** Fact {@code systemicErrorPossible}: flaw that may have touched other persons too. */
    public boolean isSystemicErrorPossible() {
        return (Boolean) slots[34];
    }

    /** Fact {@code identityTheftPossible}: identity theft possible. */
    public boolean isIdentityTheftPossible() {
        return (Boolean) slots[35];
    }

    /** Fact {@code fraudObserved}: fraud already observed. */
    public boolean isFraudObserved() {
        return (Boolean) slots[36];
    }

    /** Fact {@code maliciousIntent}: malicious intent. */
    public boolean isMaliciousIntent() {
        return (Boolean) slots[37];
    }

    /** Fact {@code declaredRisk}: risk for persons as assessed by the body. */
    public RiskLevel getDeclaredRisk() {
        return (RiskLevel) slots[38];
    }

    /** Fact {@code highRiskRemoved}: later measures that removed the high risk. */
    public boolean isHighRiskRemoved() {
        return (Boolean) slots[39];
    }

    /** Fact {@code disproportionateEffort}: disproportionate effort to tell each person. */
    public boolean isDisproportionateEffort() {
        return (Boolean) slots[40];
    }

    /** Fact {@code severeDisruption}: severe disruption of services or financial loss. */
    public boolean isSevereDisruption() {
        return (Boolean) slots[41];
    }

    /** Fact {@code damageToOthers}: considerable damage to others. */
    public boolean isDamageToOthers() {
        return (Boolean) slots[42];
    }

    /** Fact {@code declaredSignificant}: incident held to be significant by the body. */
    public boolean isDeclaredSignificant() {
        return (Boolean) slots[43];
    }

    /** Fact {@code trustService}: trust service of the body touched. */
    public boolean isTrustService() {
        return (Boolean) slots[44];
    }

    /** Fact {@code ransomDemanded}: ransom demanded. */
    public boolean isRansomDemanded() {
        return (Boolean) slots[45];
    }

    /** Fact {@code ransomPaid}: ransom paid. */
    public boolean isRansomPaid() {
        return (Boolean) slots[46];
    }

    /** Fact {@code plannedGestures}: what the body is about to do. */
    @SuppressWarnings("unchecked")
    public Set<Gesture> getPlannedGestures() {
        return (Set<Gesture>) slots[47];
    }

    /** Fact {@code complaint.filed}: complaint filed. */
    public boolean isComplaintFiled() {
        return (Boolean) slots[48];
    }

    /** Fact {@code complaint.filedAt}: instant at which the complaint was filed. */
    public Instant getComplaintFiledAt() {
        return (Instant) slots[49];
    }

    /** Fact {@code complaint.form}: form of the complaint. */
    public ComplaintForm getComplaintForm() {
        return (ComplaintForm) slots[50];
    }

    /** Fact {@code recordedInRegister}: incident written in the register of breaches. */
    public boolean isRecordedInRegister() {
        return (Boolean) slots[51];
    }

    /** Fact {@code cnilInitialMade}: initial notification to the CNIL made. */
    public boolean isCnilInitialMade() {
        return (Boolean) slots[52];
    }

    /** Fact {@code cnilInitialAt}: initial notification to the CNIL: when first; {@link Instant#MAX} if never. */
    public Instant getCnilInitialAt() {
        return slots[53] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code cnilComplementMade}: complement to the notification to the CNIL made. */
    public boolean isCnilComplementMade() {
        return (Boolean) slots[54];
    }

    /**
     * Fact {@code cnilComplementAt}: complement to the notification to the CNIL: when first; {@link Instant#MAX} if
     * never.
     */
    public Instant getCnilComplementAt() {
        return slots[55] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code personsMade}: message to the persons affected made. */
    public boolean isPersonsMade() {
        return (Boolean) slots[56];
    }

    /** Fact {@code personsAt}: message to the persons affected: when first; {@link Instant#MAX} if never. */
    public Instant getPersonsAt() {
        return slots[57] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code publicCommunicationMade}: public communication in place of individual messages made. */
    public boolean isPublicCommunicationMade() {
        return (Boolean) slots[58];
    }

    /**
     * Fact {@code publicCommunicationAt}: public communication in place of individual messages: when first; {@link
     * Instant#MAX} if never.
     */
    public Instant getPublicCommunicationAt() {
        return slots[59] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code controllerMade}: notice to the controller made. */
    public boolean isControllerMade() {
        return (Boolean) slots[60];
    }

    /** Fact {@code controllerAt}: notice to the controller: when first; {@link Instant#MAX} if never. */
    public Instant getControllerAt() {
        return slots[61] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code anssiEarlyWarningMade}: early warning to ANSSI made. */
    public boolean isAnssiEarlyWarningMade() {
        return (Boolean) slots[62];
    }

    /** Fact {@code anssiEarlyWarningAt}: early warning to ANSSI: when first; {@link Instant#MAX} if never. */
    public Instant getAnssiEarlyWarningAt() {
        return slots[63] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code anssiNotificationMade}: incident notification to ANSSI made. */
    public boolean isAnssiNotificationMade() {
        return (Boolean) slots[64];
    }

    /** Fact {@code anssiNotificationAt}: incident notification to ANSSI: when first; {@link Instant#MAX} if never. */
    public Instant getAnssiNotificationAt() {
        return slots[65] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code anssiIntermediateMade}: intermediate report to ANSSI made. */
    public boolean isAnssiIntermediateMade() {
        return (Boolean) slots[66];
    }

    /** Fact {@code anssiIntermediateAt}: intermediate report to ANSSI: when first; {@link Instant#MAX} if never. */
    public Instant getAnssiIntermediateAt() {
        return slots[67] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code anssiProgressReportMade}: progress report to ANSSI made. */
    public boolean isAnssiProgressReportMade() {
        return (Boolean) slots[68];
    }

    /** Fact {@code anssiProgressReportAt}: progress report to ANSSI: when first; {@link Instant#MAX} if never. */
    public Instant getAnssiProgressReportAt() {
        return slots[69] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code anssiFinalReportMade}: final report to ANSSI made. */
    public boolean isAnssiFinalReportMade() {
        return (Boolean) slots[70];
    }

    /** Fact {@code anssiFinalReportAt}: final report to ANSSI: when first; {@link Instant#MAX} if never. */
    public Instant getAnssiFinalReportAt() {
        return slots[71] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code certFrVoluntaryMade}: voluntary notice to CERT-FR made. */
    public boolean isCertFrVoluntaryMade() {
        return (Boolean) slots[72];
    }

    /** Fact {@code certFrVoluntaryAt}: voluntary notice to CERT-FR: when first; {@link Instant#MAX} if never. */
    public Instant getCertFrVoluntaryAt() {
        return slots[73] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code healthAuthorityMade}: notice to the health authority made. */
    public boolean isHealthAuthorityMade() {
        return (Boolean) slots[74];
    }

    /** Fact {@code healthAuthorityAt}: notice to the health authority: when first; {@link Instant#MAX} if never. */
    public Instant getHealthAuthorityAt() {
        return slots[75] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code serviceRecipientsMade}: message to the recipients of the service made. */
    public boolean isServiceRecipientsMade() {
        return (Boolean) slots[76];
    }

    /**
     * Fact {@code serviceRecipientsAt}: message to the recipients of the service: when first; {@link Instant#MAX} if
     * never.
     */
    public Instant getServiceRecipientsAt() {
        return slots[77] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code insurerMade}: notice to the insurer made. */
    public boolean isInsurerMade() {
        return (Boolean) slots[78];
    }

    /** Fact {@code insurerAt}: notice to the insurer: when first; {@link Instant#MAX} if never. */
    public Instant getInsurerAt() {
        return slots[79] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code dpoMade}: notice to the DPO made. */
    public boolean isDpoMade() {
        return (Boolean) slots[80];
    }

    /** Fact {@code dpoAt}: notice to the DPO: when first; {@link Instant#MAX} if never. */
    public Instant getDpoAt() {
        return slots[81] instanceof Instant at ? at : Instant.MAX;
    }

    /** Fact {@code cnilDelayReasoned}: reasons for the delay given to the CNIL. */
    public boolean isCnilDelayReasoned() {
        return (Boolean) slots[82];
    }

    /** Fact {@code sensitiveData}: whether a category of data is more than ordinary. */
    public boolean isSensitiveData() {
        return (Boolean) slots[83];
    }

    /**
     * Fact {@code sensitiveBeyondCredentials}: whether a category of data, passwords left aside, is more than
     * ordinary.
     */
    public boolean isSensitiveBeyondCredentials() {
        return (Boolean) slots[84];
    }

    /**
     * Fact {@code misusableData}: whether identity papers, social security number, bank, tax or passwords are
     * affected.
     */
    public boolean isMisusableData() {
        return (Boolean) slots[85];
    }

    /**
     * Fact {@code contactDataOnly}: whether nothing but identity, contact details and login (with its password) is
     * affected.
     */
    public boolean isContactDataOnly() {
        return (Boolean) slots[86];
    }

    /** Fact {@code riskDeclared}: whether a level of risk was declared. */
    public boolean isRiskDeclared() {
        return (Boolean) slots[87];
    }

    /** Fact {@code significanceDeclared}: whether the significance of the incident was declared. */
    public boolean isSignificanceDeclared() {
        return (Boolean) slots[88];
    }

    @Override
    public String toString() {
        return subject;
    }
}
