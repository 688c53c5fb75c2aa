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
                consentKeys);
    }
}
