package fr.collectivites.compliance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Builds a {@link Publication}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class PublicationBuilder {

    private final String key;
    private Fact<PublicationItem> item = Fact.unknown();
    private Fact<PublicationMedium> medium = Fact.unknown();
    private Fact<LocalDate> plannedFor = Fact.unknown();
    private Fact<LocalDate> publishedOn = Fact.unknown();
    private Fact<PublicationSubject> subjectKind = Fact.unknown();
    private Fact<PublicationContext> context = Fact.unknown();
    private Fact<Boolean> singledOut = Fact.unknown();
    private Fact<Boolean> degrading = Fact.unknown();
    private Fact<Boolean> anonymised = Fact.unknown();
    private Fact<Boolean> personalData = Fact.unknown();
    private Fact<Boolean> thirdPartyData = Fact.unknown();
    private Fact<Boolean> socialAidData = Fact.unknown();
    private Fact<Boolean> spousesData = Fact.unknown();
    private Fact<Boolean> fromCivilRegistry = Fact.unknown();
    private Fact<Boolean> soleParentalAuthority = Fact.unknown();
    private Fact<Boolean> bansPosted = Fact.unknown();
    private Fact<List<String>> consentKeys = Fact.unknown();
    private Fact<Boolean> published = Fact.unknown();
    private Fact<Boolean> onlineVersion = Fact.unknown();
    private Fact<Boolean> everyoneAsked = Fact.unknown();
    private Fact<Boolean> relativesAgreed = Fact.unknown();
    private Fact<Boolean> relativesAgreementWritten = Fact.unknown();
    private Fact<Boolean> personsInformed = Fact.unknown();
    private Fact<Boolean> sensitiveData = Fact.unknown();
    private Fact<Boolean> keptInFile = Fact.unknown();
    private Fact<Boolean> takenDown = Fact.unknown();
    private Fact<LocalDate> approvedOn = Fact.unknown();
    private Fact<Boolean> paperPublicityChosen = Fact.unknown();
    private Fact<Boolean> moderated = Fact.unknown();
    private Fact<Boolean> accountsSecured = Fact.unknown();
    private Fact<Boolean> passwordsHeld = Fact.unknown();
    private Fact<Boolean> geolocated = Fact.unknown();
    private Fact<Boolean> geolocationOptional = Fact.unknown();

    PublicationBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: what is published. Not said, it stays unknown. */
    public PublicationBuilder item(PublicationItem value) {
        this.item = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: what is published. */
    public PublicationBuilder item(Fact<PublicationItem> fact) {
        this.item = Objects.requireNonNull(fact, "item");
        return this;
    }

    /** Says: medium of the publication. Not said, it stays unknown. */
    public PublicationBuilder medium(PublicationMedium value) {
        this.medium = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: medium of the publication. */
    public PublicationBuilder medium(Fact<PublicationMedium> fact) {
        this.medium = Objects.requireNonNull(fact, "medium");
        return this;
    }

    /** Says: date planned for the publication. Not said, it stays unknown. */
    public PublicationBuilder plannedFor(LocalDate value) {
        this.plannedFor = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date planned for the publication. */
    public PublicationBuilder plannedFor(Fact<LocalDate> fact) {
        this.plannedFor = Objects.requireNonNull(fact, "plannedFor");
        return this;
    }

    /** Says: date of the publication. Not said, it stays unknown. */
    public PublicationBuilder publishedOn(LocalDate value) {
        this.publishedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the publication. */
    public PublicationBuilder publishedOn(Fact<LocalDate> fact) {
        this.publishedOn = Objects.requireNonNull(fact, "publishedOn");
        return this;
    }

    /** Says: who is shown or named. Not said, it stays unknown. */
    public PublicationBuilder subjectKind(PublicationSubject value) {
        this.subjectKind = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: who is shown or named. */
    public PublicationBuilder subjectKind(Fact<PublicationSubject> fact) {
        this.subjectKind = Objects.requireNonNull(fact, "subjectKind");
        return this;
    }

    /** Says: context in which the person is shown or named. Not said, it stays unknown. */
    public PublicationBuilder context(PublicationContext value) {
        this.context = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: context in which the person is shown or named. */
    public PublicationBuilder context(Fact<PublicationContext> fact) {
        this.context = Objects.requireNonNull(fact, "context");
        return this;
    }

    /** Says: person singled out. Not said, it stays unknown. */
    public PublicationBuilder singledOut(boolean value) {
        this.singledOut = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: person singled out. */
    public PublicationBuilder singledOut(Fact<Boolean> fact) {
        this.singledOut = Objects.requireNonNull(fact, "singledOut");
        return this;
    }

    /** Says: degrading image or words. Not said, it stays unknown. */
    public PublicationBuilder degrading(boolean value) {
        this.degrading = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: degrading image or words. */
    public PublicationBuilder degrading(Fact<Boolean> fact) {
        this.degrading = Objects.requireNonNull(fact, "degrading");
        return this;
    }

    /** Says: anonymised content. Not said, it stays unknown. */
    public PublicationBuilder anonymised(boolean value) {
        this.anonymised = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: anonymised content. */
    public PublicationBuilder anonymised(Fact<Boolean> fact) {
        this.anonymised = Objects.requireNonNull(fact, "anonymised");
        return this;
    }

    /** Says: personal data in the publication. Not said, it stays unknown. */
    public PublicationBuilder personalData(boolean value) {
        this.personalData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: personal data in the publication. */
    public PublicationBuilder personalData(Fact<Boolean> fact) {
        this.personalData = Objects.requireNonNull(fact, "personalData");
        return this;
    }

    /** Says: data on third parties. Not said, it stays unknown. */
    public PublicationBuilder thirdPartyData(boolean value) {
        this.thirdPartyData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data on third parties. */
    public PublicationBuilder thirdPartyData(Fact<Boolean> fact) {
        this.thirdPartyData = Objects.requireNonNull(fact, "thirdPartyData");
        return this;
    }

    /** Says: data on social aid. Not said, it stays unknown. */
    public PublicationBuilder socialAidData(boolean value) {
        this.socialAidData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data on social aid. */
    public PublicationBuilder socialAidData(Fact<Boolean> fact) {
        this.socialAidData = Objects.requireNonNull(fact, "socialAidData");
        return this;
    }

    /** Says: data on spouses. Not said, it stays unknown. */
    public PublicationBuilder spousesData(boolean value) {
        this.spousesData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data on spouses. */
    public PublicationBuilder spousesData(Fact<Boolean> fact) {
        this.spousesData = Objects.requireNonNull(fact, "spousesData");
        return this;
    }

    /** Says: data drawn from the civil registry. Not said, it stays unknown. */
    public PublicationBuilder fromCivilRegistry(boolean value) {
        this.fromCivilRegistry = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data drawn from the civil registry. */
    public PublicationBuilder fromCivilRegistry(Fact<Boolean> fact) {
        this.fromCivilRegistry = Objects.requireNonNull(fact, "fromCivilRegistry");
        return this;
    }

    /** Says: sole parental authority. Not said, it stays unknown. */
    public PublicationBuilder soleParentalAuthority(boolean value) {
        this.soleParentalAuthority = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: sole parental authority. */
    public PublicationBuilder soleParentalAuthority(Fact<Boolean> fact) {
        this.soleParentalAuthority = Objects.requireNonNull(fact, "soleParentalAuthority");
        return this;
    }

    /** Says: banns already posted. Not said, it stays unknown. */
    public PublicationBuilder bansPosted(boolean value) {
        this.bansPosted = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: banns already posted. */
    public PublicationBuilder bansPosted(Fact<Boolean> fact) {
        this.bansPosted = Objects.requireNonNull(fact, "bansPosted");
        return this;
    }

    /** Says: consents on which the publication relies. Not said, it stays unknown. */
    public PublicationBuilder consentKeys(String... values) {
        this.consentKeys = Fact.of(List.of(values));
        return this;
    }

    /** Says, known or unknown: consents on which the publication relies. */
    public PublicationBuilder consentKeys(Fact<List<String>> fact) {
        this.consentKeys = Objects.requireNonNull(fact, "consentKeys");
        return this;
    }

    /** Says: already published. Not said, it stays unknown. */
    public PublicationBuilder published(boolean value) {
        this.published = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: already published. */
    public PublicationBuilder published(Fact<Boolean> fact) {
        this.published = Objects.requireNonNull(fact, "published");
        return this;
    }

    /** Says: put online too, beside its first medium. Not said, it stays unknown. */
    public PublicationBuilder onlineVersion(boolean value) {
        this.onlineVersion = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: put online too, beside its first medium. */
    public PublicationBuilder onlineVersion(Fact<Boolean> fact) {
        this.onlineVersion = Objects.requireNonNull(fact, "onlineVersion");
        return this;
    }

    /** Says: every person named or shown is among the consents. Not said, it stays unknown. */
    public PublicationBuilder everyoneAsked(boolean value) {
        this.everyoneAsked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: every person named or shown is among the consents. */
    public PublicationBuilder everyoneAsked(Fact<Boolean> fact) {
        this.everyoneAsked = Objects.requireNonNull(fact, "everyoneAsked");
        return this;
    }

    /** Says: relatives or declarant of the death agreed. Not said, it stays unknown. */
    public PublicationBuilder relativesAgreed(boolean value) {
        this.relativesAgreed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: relatives or declarant of the death agreed. */
    public PublicationBuilder relativesAgreed(Fact<Boolean> fact) {
        this.relativesAgreed = Objects.requireNonNull(fact, "relativesAgreed");
        return this;
    }

    /** Says: agreement of the relatives in writing. Not said, it stays unknown. */
    public PublicationBuilder relativesAgreementWritten(boolean value) {
        this.relativesAgreementWritten = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: agreement of the relatives in writing. */
    public PublicationBuilder relativesAgreementWritten(Fact<Boolean> fact) {
        this.relativesAgreementWritten = Objects.requireNonNull(fact, "relativesAgreementWritten");
        return this;
    }

    /** Says: persons informed of the publication; RGPD 13 and 14. Not said, it stays unknown. */
    public PublicationBuilder personsInformed(boolean value) {
        this.personsInformed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: persons informed of the publication; RGPD 13 and 14. */
    public PublicationBuilder personsInformed(Fact<Boolean> fact) {
        this.personsInformed = Objects.requireNonNull(fact, "personsInformed");
        return this;
    }

    /** Says: health, sanction or assessment of a named person; CRPA L311-6. Not said, it stays unknown. */
    public PublicationBuilder sensitiveData(boolean value) {
        this.sensitiveData = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: health, sanction or assessment of a named person; CRPA L311-6. */
    public PublicationBuilder sensitiveData(Fact<Boolean> fact) {
        this.sensitiveData = Objects.requireNonNull(fact, "sensitiveData");
        return this;
    }

    /** Says: names drawn from the civil registry kept in a lasting file. Not said, it stays unknown. */
    public PublicationBuilder keptInFile(boolean value) {
        this.keptInFile = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: names drawn from the civil registry kept in a lasting file. */
    public PublicationBuilder keptInFile(Fact<Boolean> fact) {
        this.keptInFile = Objects.requireNonNull(fact, "keptInFile");
        return this;
    }

    /** Says: taken down after a withdrawal. Not said, it stays unknown. */
    public PublicationBuilder takenDown(boolean value) {
        this.takenDown = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: taken down after a withdrawal. */
    public PublicationBuilder takenDown(Fact<Boolean> fact) {
        this.takenDown = Objects.requireNonNull(fact, "takenDown");
        return this;
    }

    /** Says: date on which the minutes were approved; CGCT L2121-15. Not said, it stays unknown. */
    public PublicationBuilder approvedOn(LocalDate value) {
        this.approvedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date on which the minutes were approved; CGCT L2121-15. */
    public PublicationBuilder approvedOn(Fact<LocalDate> fact) {
        this.approvedOn = Objects.requireNonNull(fact, "approvedOn");
        return this;
    }

    /** Says: council chose notice board or paper for its acts; CGCT L2131-1. Not said, it stays unknown. */
    public PublicationBuilder paperPublicityChosen(boolean value) {
        this.paperPublicityChosen = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: council chose notice board or paper for its acts; CGCT L2131-1. */
    public PublicationBuilder paperPublicityChosen(Fact<Boolean> fact) {
        this.paperPublicityChosen = Objects.requireNonNull(fact, "paperPublicityChosen");
        return this;
    }

    /** Says: comments and contributions of the public are moderated. Not said, it stays unknown. */
    public PublicationBuilder moderated(boolean value) {
        this.moderated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: comments and contributions of the public are moderated. */
    public PublicationBuilder moderated(Fact<Boolean> fact) {
        this.moderated = Objects.requireNonNull(fact, "moderated");
        return this;
    }

    /** Says: accounts that publish are secured (two-step login, named users). Not said, it stays unknown. */
    public PublicationBuilder accountsSecured(boolean value) {
        this.accountsSecured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accounts that publish are secured (two-step login, named users). */
    public PublicationBuilder accountsSecured(Fact<Boolean> fact) {
        this.accountsSecured = Objects.requireNonNull(fact, "accountsSecured");
        return this;
    }

    /** Says: passwords of the accounts are held by the body, not by one person alone. Not said, it stays unknown. */
    public PublicationBuilder passwordsHeld(boolean value) {
        this.passwordsHeld = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: passwords of the accounts are held by the body, not by one person alone. */
    public PublicationBuilder passwordsHeld(Fact<Boolean> fact) {
        this.passwordsHeld = Objects.requireNonNull(fact, "passwordsHeld");
        return this;
    }

    /** Says: contributions of the public carry a location. Not said, it stays unknown. */
    public PublicationBuilder geolocated(boolean value) {
        this.geolocated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: contributions of the public carry a location. */
    public PublicationBuilder geolocated(Fact<Boolean> fact) {
        this.geolocated = Objects.requireNonNull(fact, "geolocated");
        return this;
    }

    /** Says: location is sent only when the contributor chooses so. Not said, it stays unknown. */
    public PublicationBuilder geolocationOptional(boolean value) {
        this.geolocationOptional = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: location is sent only when the contributor chooses so. */
    public PublicationBuilder geolocationOptional(Fact<Boolean> fact) {
        this.geolocationOptional = Objects.requireNonNull(fact, "geolocationOptional");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Publication build() {
        return new Publication(
                key,
                item,
                medium,
                plannedFor,
                publishedOn,
                subjectKind,
                context,
                singledOut,
                degrading,
                anonymised,
                personalData,
                thirdPartyData,
                socialAidData,
                spousesData,
                fromCivilRegistry,
                soleParentalAuthority,
                bansPosted,
                consentKeys,
                published,
                onlineVersion,
                everyoneAsked,
                relativesAgreed,
                relativesAgreementWritten,
                personsInformed,
                sensitiveData,
                keptInFile,
                takenDown,
                approvedOn,
                paperPublicityChosen,
                moderated,
                accountsSecured,
                passwordsHeld,
                geolocated,
                geolocationOptional);
    }
}
