package fr.collectivites.compliance.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Builds a {@link Consent}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class ConsentBuilder {

    private final String key;
    private Fact<String> person = Fact.unknown();
    private Fact<ConsentGiver> givenBy = Fact.unknown();
    private Fact<ConsentPurpose> purpose = Fact.unknown();
    private Fact<Set<PublicationMedium>> media = Fact.unknown();
    private Fact<ConsentForm> form = Fact.unknown();
    private Fact<Boolean> given = Fact.unknown();
    private Fact<Instant> givenAt = Fact.unknown();
    private Fact<Instant> withdrawnAt = Fact.unknown();
    private Fact<Boolean> withdrawn = Fact.unknown();
    private Fact<Integer> ageYears = Fact.unknown();
    private Fact<Boolean> preTicked = Fact.unknown();
    private Fact<Boolean> imbalance = Fact.unknown();
    private Fact<Boolean> withdrawalAsEasy = Fact.unknown();
    private Fact<Boolean> informationSocietyService = Fact.unknown();
    private Fact<Boolean> minorAgreed = Fact.unknown();
    private Fact<Boolean> parentAgreed = Fact.unknown();
    private Fact<Boolean> informed = Fact.unknown();
    private Fact<Boolean> specific = Fact.unknown();
    private Fact<Boolean> proven = Fact.unknown();

    ConsentBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: opaque key of the person. Not said, it stays unknown. */
    public ConsentBuilder person(String value) {
        this.person = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: opaque key of the person. */
    public ConsentBuilder person(Fact<String> fact) {
        this.person = Objects.requireNonNull(fact, "person");
        return this;
    }

    /** Says: who consented. Not said, it stays unknown. */
    public ConsentBuilder givenBy(ConsentGiver value) {
        this.givenBy = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: who consented. */
    public ConsentBuilder givenBy(Fact<ConsentGiver> fact) {
        this.givenBy = Objects.requireNonNull(fact, "givenBy");
        return this;
    }

    /** Says: purpose of the consent. Not said, it stays unknown. */
    public ConsentBuilder purpose(ConsentPurpose value) {
        this.purpose = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: purpose of the consent. */
    public ConsentBuilder purpose(Fact<ConsentPurpose> fact) {
        this.purpose = Objects.requireNonNull(fact, "purpose");
        return this;
    }

    /** Says: media covered by the consent. Not said, it stays unknown. */
    public ConsentBuilder media(PublicationMedium... values) {
        this.media = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: media covered by the consent. */
    public ConsentBuilder media(Fact<Set<PublicationMedium>> fact) {
        this.media = Objects.requireNonNull(fact, "media");
        return this;
    }

    /** Says: form of the consent. Not said, it stays unknown. */
    public ConsentBuilder form(ConsentForm value) {
        this.form = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: form of the consent. */
    public ConsentBuilder form(Fact<ConsentForm> fact) {
        this.form = Objects.requireNonNull(fact, "form");
        return this;
    }

    /** Says: consent given. Not said, it stays unknown. */
    public ConsentBuilder given(boolean value) {
        this.given = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: consent given. */
    public ConsentBuilder given(Fact<Boolean> fact) {
        this.given = Objects.requireNonNull(fact, "given");
        return this;
    }

    /** Says: instant at which the consent was given. Not said, it stays unknown. */
    public ConsentBuilder givenAt(Instant value) {
        this.givenAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the consent was given. */
    public ConsentBuilder givenAt(Fact<Instant> fact) {
        this.givenAt = Objects.requireNonNull(fact, "givenAt");
        return this;
    }

    /** Says: instant at which the consent was withdrawn. Not said, it stays unknown. */
    public ConsentBuilder withdrawnAt(Instant value) {
        this.withdrawnAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the consent was withdrawn. */
    public ConsentBuilder withdrawnAt(Fact<Instant> fact) {
        this.withdrawnAt = Objects.requireNonNull(fact, "withdrawnAt");
        return this;
    }

    /** Says: consent withdrawn. Not said, it stays unknown. */
    public ConsentBuilder withdrawn(boolean value) {
        this.withdrawn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: consent withdrawn. */
    public ConsentBuilder withdrawn(Fact<Boolean> fact) {
        this.withdrawn = Objects.requireNonNull(fact, "withdrawn");
        return this;
    }

    /** Says: age of the person when consenting. Not said, it stays unknown. */
    public ConsentBuilder ageYears(int value) {
        this.ageYears = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: age of the person when consenting. */
    public ConsentBuilder ageYears(Fact<Integer> fact) {
        this.ageYears = Objects.requireNonNull(fact, "ageYears");
        return this;
    }

    /** Says: box ticked beforehand. Not said, it stays unknown. */
    public ConsentBuilder preTicked(boolean value) {
        this.preTicked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: box ticked beforehand. */
    public ConsentBuilder preTicked(Fact<Boolean> fact) {
        this.preTicked = Objects.requireNonNull(fact, "preTicked");
        return this;
    }

    /** Says: imbalance between the body and the person. Not said, it stays unknown. */
    public ConsentBuilder imbalance(boolean value) {
        this.imbalance = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: imbalance between the body and the person. */
    public ConsentBuilder imbalance(Fact<Boolean> fact) {
        this.imbalance = Objects.requireNonNull(fact, "imbalance");
        return this;
    }

    /** Says: withdrawal as easy as consent. Not said, it stays unknown. */
    public ConsentBuilder withdrawalAsEasy(boolean value) {
        this.withdrawalAsEasy = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: withdrawal as easy as consent. */
    public ConsentBuilder withdrawalAsEasy(Fact<Boolean> fact) {
        this.withdrawalAsEasy = Objects.requireNonNull(fact, "withdrawalAsEasy");
        return this;
    }

    /** Says: online service offered directly to a child. Not said, it stays unknown. */
    public ConsentBuilder informationSocietyService(boolean value) {
        this.informationSocietyService = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: online service offered directly to a child. */
    public ConsentBuilder informationSocietyService(Fact<Boolean> fact) {
        this.informationSocietyService = Objects.requireNonNull(fact, "informationSocietyService");
        return this;
    }

    /** Says: agreement of the minor; RGPD 8 and loi 78-17 art. 45. Not said, it stays unknown. */
    public ConsentBuilder minorAgreed(boolean value) {
        this.minorAgreed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: agreement of the minor; RGPD 8 and loi 78-17 art. 45. */
    public ConsentBuilder minorAgreed(Fact<Boolean> fact) {
        this.minorAgreed = Objects.requireNonNull(fact, "minorAgreed");
        return this;
    }

    /** Says: agreement of a holder of parental authority; RGPD 8 and loi 78-17 art. 45. Not said, it stays unknown. */
    public ConsentBuilder parentAgreed(boolean value) {
        this.parentAgreed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: agreement of a holder of parental authority; RGPD 8 and loi 78-17 art. 45. */
    public ConsentBuilder parentAgreed(Fact<Boolean> fact) {
        this.parentAgreed = Objects.requireNonNull(fact, "parentAgreed");
        return this;
    }

    /** Says: person informed before consenting; RGPD 4(11). Not said, it stays unknown. */
    public ConsentBuilder informed(boolean value) {
        this.informed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: person informed before consenting; RGPD 4(11). */
    public ConsentBuilder informed(Fact<Boolean> fact) {
        this.informed = Objects.requireNonNull(fact, "informed");
        return this;
    }

    /** Says: consent for one purpose at a time; RGPD 4(11). Not said, it stays unknown. */
    public ConsentBuilder specific(boolean value) {
        this.specific = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: consent for one purpose at a time; RGPD 4(11). */
    public ConsentBuilder specific(Fact<Boolean> fact) {
        this.specific = Objects.requireNonNull(fact, "specific");
        return this;
    }

    /** Says: proof of the consent kept; RGPD 7(1). Not said, it stays unknown. */
    public ConsentBuilder proven(boolean value) {
        this.proven = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: proof of the consent kept; RGPD 7(1). */
    public ConsentBuilder proven(Fact<Boolean> fact) {
        this.proven = Objects.requireNonNull(fact, "proven");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Consent build() {
        return new Consent(
                key,
                person,
                givenBy,
                purpose,
                media,
                form,
                given,
                givenAt,
                withdrawnAt,
                withdrawn,
                ageYears,
                preTicked,
                imbalance,
                withdrawalAsEasy,
                informationSocietyService,
                minorAgreed,
                parentAgreed,
                informed,
                specific,
                proven);
    }
}
