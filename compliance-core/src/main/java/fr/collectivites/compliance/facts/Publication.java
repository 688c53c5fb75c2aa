package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.model.PublicationSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The facts of a {@link fr.collectivites.compliance.model.Publication} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class Publication implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public Publication(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code item}: what is published. */
    public PublicationItem getItem() {
        return (PublicationItem) slots[0];
    }

    /** Fact {@code medium}: medium of the publication. */
    public PublicationMedium getMedium() {
        return (PublicationMedium) slots[1];
    }

    /** Fact {@code plannedFor}: date planned for the publication. */
    public LocalDate getPlannedFor() {
        return (LocalDate) slots[2];
    }

    /** Fact {@code publishedOn}: date of the publication. */
    public LocalDate getPublishedOn() {
        return (LocalDate) slots[3];
    }

    /** Fact {@code subjectKind}: who is shown or named. */
    public PublicationSubject getSubjectKind() {
        return (PublicationSubject) slots[4];
    }

    /** Fact {@code context}: context in which the person is shown or named. */
    public PublicationContext getContext() {
        return (PublicationContext) slots[5];
    }

    /** Fact {@code singledOut}: person singled out. */
    public boolean isSingledOut() {
        return (Boolean) slots[6];
    }

    /** Fact {@code degrading}: degrading image or words. */
    public boolean isDegrading() {
        return (Boolean) slots[7];
    }

    /** Fact {@code anonymised}: anonymised content. */
    public boolean isAnonymised() {
        return (Boolean) slots[8];
    }

    /** Fact {@code personalData}: personal data in the publication. */
    public boolean isPersonalData() {
        return (Boolean) slots[9];
    }

    /** Fact {@code thirdPartyData}: data on third parties. */
    public boolean isThirdPartyData() {
        return (Boolean) slots[10];
    }

    /** Fact {@code socialAidData}: data on social aid. */
    public boolean isSocialAidData() {
        return (Boolean) slots[11];
    }

    /** Fact {@code spousesData}: data on spouses. */
    public boolean isSpousesData() {
        return (Boolean) slots[12];
    }

    /** Fact {@code fromCivilRegistry}: data drawn from the civil registry. */
    public boolean isFromCivilRegistry() {
        return (Boolean) slots[13];
    }

    /** Fact {@code soleParentalAuthority}: sole parental authority. */
    public boolean isSoleParentalAuthority() {
        return (Boolean) slots[14];
    }

    /** Fact {@code bansPosted}: banns already posted. */
    public boolean isBansPosted() {
        return (Boolean) slots[15];
    }

    /** Fact {@code consentKeys}: consents on which the publication relies. */
    @SuppressWarnings("unchecked")
    public List<String> getConsentKeys() {
        return (List<String>) slots[16];
    }

    /** Fact {@code published}: already published. */
    public boolean isPublished() {
        return (Boolean) slots[17];
    }

    /** Fact {@code onlineVersion}: put online too, beside its first medium. */
    public boolean isOnlineVersion() {
        return (Boolean) slots[18];
    }

    /** Fact {@code everyoneAsked}: every person named or shown is among the consents. */
    public boolean isEveryoneAsked() {
        return (Boolean) slots[19];
    }

    /** Fact {@code relativesAgreed}: relatives or declarant of the death agreed. */
    public boolean isRelativesAgreed() {
        return (Boolean) slots[20];
    }

    /** Fact {@code relativesAgreementWritten}: agreement of the relatives in writing. */
    public boolean isRelativesAgreementWritten() {
        return (Boolean) slots[21];
    }

    /** Fact {@code personsInformed}: persons informed of the publication; RGPD 13 and 14. */
    public boolean isPersonsInformed() {
        return (Boolean) slots[22];
    }

    /** Fact {@code sensitiveData}: health, sanction or assessment of a named person; CRPA L311-6. */
    public boolean isSensitiveData() {
        return (Boolean) slots[23];
    }

    /** Fact {@code keptInFile}: names drawn from the civil registry kept in a lasting file. */
    public boolean isKeptInFile() {
        return (Boolean) slots[24];
    }

    /** Fact {@code takenDown}: taken down after a withdrawal. */
    public boolean isTakenDown() {
        return (Boolean) slots[25];
    }

    /** Fact {@code approvedOn}: date on which the minutes were approved; CGCT L2121-15. */
    public LocalDate getApprovedOn() {
        return (LocalDate) slots[26];
    }

    /** Fact {@code paperPublicityChosen}: council chose notice board or paper for its acts; CGCT L2131-1. */
    public boolean isPaperPublicityChosen() {
        return (Boolean) slots[27];
    }

    /** Fact {@code moderated}: comments and contributions of the public are moderated. */
    public boolean isModerated() {
        return (Boolean) slots[28];
    }

    /** Fact {@code accountsSecured}: accounts that publish are secured (two-step login, named users). */
    public boolean isAccountsSecured() {
        return (Boolean) slots[29];
    }

    /** Fact {@code passwordsHeld}: passwords of the accounts are held by the body, not by one person alone. */
    public boolean isPasswordsHeld() {
        return (Boolean) slots[30];
    }

    /** Fact {@code geolocated}: contributions of the public carry a location. */
    public boolean isGeolocated() {
        return (Boolean) slots[31];
    }

    /** Fact {@code geolocationOptional}: location is sent only when the contributor chooses so. */
    public boolean isGeolocationOptional() {
        return (Boolean) slots[32];
    }

    /** Fact {@code selfConsented}: each person consented. */
    public boolean isSelfConsented() {
        return (Boolean) slots[33];
    }

    /** Fact {@code parentOneConsented}: the first parent of each child consented. */
    public boolean isParentOneConsented() {
        return (Boolean) slots[34];
    }

    /** Fact {@code parentTwoConsented}: the second parent of each child consented. */
    public boolean isParentTwoConsented() {
        return (Boolean) slots[35];
    }

    /** Fact {@code guardianConsented}: the guardian of each person consented. */
    public boolean isGuardianConsented() {
        return (Boolean) slots[36];
    }

    /** Fact {@code selfConsentWritten}: each person consented in writing. */
    public boolean isSelfConsentWritten() {
        return (Boolean) slots[37];
    }

    /** Fact {@code parentConsentsWritten}: the representatives of each child who consented did so in writing. */
    public boolean isParentConsentsWritten() {
        return (Boolean) slots[38];
    }

    /** Fact {@code consentRefused}: one of those asked refused. */
    public boolean isConsentRefused() {
        return (Boolean) slots[39];
    }

    /** Fact {@code consentWithdrawn}: one of the consents was withdrawn. */
    public boolean isConsentWithdrawn() {
        return (Boolean) slots[40];
    }

    @Override
    public String toString() {
        return subject;
    }
}
