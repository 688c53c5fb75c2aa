package fr.collectivites.compliance.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Builds a {@link DataSubjectRequest}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class DataSubjectRequestBuilder {

    private final String key;
    private Fact<DataSubjectRight> right = Fact.unknown();
    private Fact<String> processing = Fact.unknown();
    private Fact<Instant> receivedAt = Fact.unknown();
    private Fact<RequestChannel> channel = Fact.unknown();
    private Fact<Boolean> reasonableDoubt = Fact.unknown();
    private Fact<Boolean> identityAskedWithoutDelay = Fact.unknown();
    private Fact<Instant> identityAskedAt = Fact.unknown();
    private Fact<Instant> identityEstablishedAt = Fact.unknown();
    private Fact<Boolean> complex = Fact.unknown();
    private Fact<Instant> extensionNotifiedAt = Fact.unknown();
    private Fact<Instant> answeredAt = Fact.unknown();
    private Fact<Boolean> refused = Fact.unknown();
    private Fact<Boolean> refusalReasonsGiven = Fact.unknown();
    private Fact<Boolean> medicalFile = Fact.unknown();
    private Fact<Boolean> medicalOlderThanFiveYears = Fact.unknown();
    private Fact<Boolean> answered = Fact.unknown();
    private Fact<Boolean> extensionNotified = Fact.unknown();
    private Fact<Boolean> extensionReasonsGiven = Fact.unknown();
    private Fact<Boolean> identityCopyAsked = Fact.unknown();
    private Fact<Boolean> authenticated = Fact.unknown();
    private Fact<Boolean> dataNoLongerNeeded = Fact.unknown();
    private Fact<Boolean> unlawfulProcessing = Fact.unknown();
    private Fact<Boolean> particularSituation = Fact.unknown();
    private Fact<Boolean> compellingGrounds = Fact.unknown();
    private Fact<Boolean> directMarketing = Fact.unknown();
    private Fact<Boolean> manifestlyUnfounded = Fact.unknown();
    private Fact<Boolean> remediesStated = Fact.unknown();
    private Fact<Boolean> feeAsked = Fact.unknown();
    private Fact<Boolean> thirdPartiesMasked = Fact.unknown();
    private Fact<RequestedDocument> document = Fact.unknown();
    private Fact<Boolean> voter = Fact.unknown();
    private Fact<Boolean> nonCommercialUse = Fact.unknown();

    DataSubjectRequestBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: right exercised. Not said, it stays unknown. */
    public DataSubjectRequestBuilder right(DataSubjectRight value) {
        this.right = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: right exercised. */
    public DataSubjectRequestBuilder right(Fact<DataSubjectRight> fact) {
        this.right = Objects.requireNonNull(fact, "right");
        return this;
    }

    /** Says: processing concerned. Not said, it stays unknown. */
    public DataSubjectRequestBuilder processing(String value) {
        this.processing = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: processing concerned. */
    public DataSubjectRequestBuilder processing(Fact<String> fact) {
        this.processing = Objects.requireNonNull(fact, "processing");
        return this;
    }

    /** Says: instant at which the request was received. Not said, it stays unknown. */
    public DataSubjectRequestBuilder receivedAt(Instant value) {
        this.receivedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the request was received. */
    public DataSubjectRequestBuilder receivedAt(Fact<Instant> fact) {
        this.receivedAt = Objects.requireNonNull(fact, "receivedAt");
        return this;
    }

    /** Says: channel of the request. Not said, it stays unknown. */
    public DataSubjectRequestBuilder channel(RequestChannel value) {
        this.channel = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: channel of the request. */
    public DataSubjectRequestBuilder channel(Fact<RequestChannel> fact) {
        this.channel = Objects.requireNonNull(fact, "channel");
        return this;
    }

    /** Says: reasonable doubt about identity. Not said, it stays unknown. */
    public DataSubjectRequestBuilder reasonableDoubt(boolean value) {
        this.reasonableDoubt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: reasonable doubt about identity. */
    public DataSubjectRequestBuilder reasonableDoubt(Fact<Boolean> fact) {
        this.reasonableDoubt = Objects.requireNonNull(fact, "reasonableDoubt");
        return this;
    }

    /** Says: proof of identity asked without delay. Not said, it stays unknown. */
    public DataSubjectRequestBuilder identityAskedWithoutDelay(boolean value) {
        this.identityAskedWithoutDelay = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: proof of identity asked without delay. */
    public DataSubjectRequestBuilder identityAskedWithoutDelay(Fact<Boolean> fact) {
        this.identityAskedWithoutDelay = Objects.requireNonNull(fact, "identityAskedWithoutDelay");
        return this;
    }

    /** Says: instant at which proof of identity was asked; RGPD 12(6). Not said, it stays unknown. */
    public DataSubjectRequestBuilder identityAskedAt(Instant value) {
        this.identityAskedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which proof of identity was asked; RGPD 12(6). */
    public DataSubjectRequestBuilder identityAskedAt(Fact<Instant> fact) {
        this.identityAskedAt = Objects.requireNonNull(fact, "identityAskedAt");
        return this;
    }

    /** Says: instant at which identity was established. Not said, it stays unknown. */
    public DataSubjectRequestBuilder identityEstablishedAt(Instant value) {
        this.identityEstablishedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which identity was established. */
    public DataSubjectRequestBuilder identityEstablishedAt(Fact<Instant> fact) {
        this.identityEstablishedAt = Objects.requireNonNull(fact, "identityEstablishedAt");
        return this;
    }

    /** Says: complex or numerous requests. Not said, it stays unknown. */
    public DataSubjectRequestBuilder complex(boolean value) {
        this.complex = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: complex or numerous requests. */
    public DataSubjectRequestBuilder complex(Fact<Boolean> fact) {
        this.complex = Objects.requireNonNull(fact, "complex");
        return this;
    }

    /** Says: instant at which the extension was notified. Not said, it stays unknown. */
    public DataSubjectRequestBuilder extensionNotifiedAt(Instant value) {
        this.extensionNotifiedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the extension was notified. */
    public DataSubjectRequestBuilder extensionNotifiedAt(Fact<Instant> fact) {
        this.extensionNotifiedAt = Objects.requireNonNull(fact, "extensionNotifiedAt");
        return this;
    }

    /** Says: instant at which the request was answered. Not said, it stays unknown. */
    public DataSubjectRequestBuilder answeredAt(Instant value) {
        this.answeredAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the request was answered. */
    public DataSubjectRequestBuilder answeredAt(Fact<Instant> fact) {
        this.answeredAt = Objects.requireNonNull(fact, "answeredAt");
        return this;
    }

    /** Says: request refused. Not said, it stays unknown. */
    public DataSubjectRequestBuilder refused(boolean value) {
        this.refused = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: request refused. */
    public DataSubjectRequestBuilder refused(Fact<Boolean> fact) {
        this.refused = Objects.requireNonNull(fact, "refused");
        return this;
    }

    /** Says: reasons and remedies given with the refusal. Not said, it stays unknown. */
    public DataSubjectRequestBuilder refusalReasonsGiven(boolean value) {
        this.refusalReasonsGiven = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: reasons and remedies given with the refusal. */
    public DataSubjectRequestBuilder refusalReasonsGiven(Fact<Boolean> fact) {
        this.refusalReasonsGiven = Objects.requireNonNull(fact, "refusalReasonsGiven");
        return this;
    }

    /** Says: medical file asked for. Not said, it stays unknown. */
    public DataSubjectRequestBuilder medicalFile(boolean value) {
        this.medicalFile = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: medical file asked for. */
    public DataSubjectRequestBuilder medicalFile(Fact<Boolean> fact) {
        this.medicalFile = Objects.requireNonNull(fact, "medicalFile");
        return this;
    }

    /** Says: medical information more than five years old. Not said, it stays unknown. */
    public DataSubjectRequestBuilder medicalOlderThanFiveYears(boolean value) {
        this.medicalOlderThanFiveYears = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: medical information more than five years old. */
    public DataSubjectRequestBuilder medicalOlderThanFiveYears(Fact<Boolean> fact) {
        this.medicalOlderThanFiveYears = Objects.requireNonNull(fact, "medicalOlderThanFiveYears");
        return this;
    }

    /** Says: request answered. Not said, it stays unknown. */
    public DataSubjectRequestBuilder answered(boolean value) {
        this.answered = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: request answered. */
    public DataSubjectRequestBuilder answered(Fact<Boolean> fact) {
        this.answered = Objects.requireNonNull(fact, "answered");
        return this;
    }

    /** Says: extension notified; RGPD 12(3). Not said, it stays unknown. */
    public DataSubjectRequestBuilder extensionNotified(boolean value) {
        this.extensionNotified = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: extension notified; RGPD 12(3). */
    public DataSubjectRequestBuilder extensionNotified(Fact<Boolean> fact) {
        this.extensionNotified = Objects.requireNonNull(fact, "extensionNotified");
        return this;
    }

    /** Says: reasons given with the extension; RGPD 12(3). Not said, it stays unknown. */
    public DataSubjectRequestBuilder extensionReasonsGiven(boolean value) {
        this.extensionReasonsGiven = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: reasons given with the extension; RGPD 12(3). */
    public DataSubjectRequestBuilder extensionReasonsGiven(Fact<Boolean> fact) {
        this.extensionReasonsGiven = Objects.requireNonNull(fact, "extensionReasonsGiven");
        return this;
    }

    /** Says: copy of an identity paper asked. Not said, it stays unknown. */
    public DataSubjectRequestBuilder identityCopyAsked(boolean value) {
        this.identityCopyAsked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: copy of an identity paper asked. */
    public DataSubjectRequestBuilder identityCopyAsked(Fact<Boolean> fact) {
        this.identityCopyAsked = Objects.requireNonNull(fact, "identityCopyAsked");
        return this;
    }

    /** Says: person already authenticated, such as by an account. Not said, it stays unknown. */
    public DataSubjectRequestBuilder authenticated(boolean value) {
        this.authenticated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: person already authenticated, such as by an account. */
    public DataSubjectRequestBuilder authenticated(Fact<Boolean> fact) {
        this.authenticated = Objects.requireNonNull(fact, "authenticated");
        return this;
    }

    /** Says: data no longer needed for the purpose; RGPD 17(1)(a). Not said, it stays unknown. */
    public DataSubjectRequestBuilder dataNoLongerNeeded(boolean value) {
        this.dataNoLongerNeeded = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data no longer needed for the purpose; RGPD 17(1)(a). */
    public DataSubjectRequestBuilder dataNoLongerNeeded(Fact<Boolean> fact) {
        this.dataNoLongerNeeded = Objects.requireNonNull(fact, "dataNoLongerNeeded");
        return this;
    }

    /** Says: data processed unlawfully; RGPD 17(1)(d). Not said, it stays unknown. */
    public DataSubjectRequestBuilder unlawfulProcessing(boolean value) {
        this.unlawfulProcessing = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data processed unlawfully; RGPD 17(1)(d). */
    public DataSubjectRequestBuilder unlawfulProcessing(Fact<Boolean> fact) {
        this.unlawfulProcessing = Objects.requireNonNull(fact, "unlawfulProcessing");
        return this;
    }

    /** Says: grounds from the particular situation of the person; RGPD 21(1). Not said, it stays unknown. */
    public DataSubjectRequestBuilder particularSituation(boolean value) {
        this.particularSituation = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: grounds from the particular situation of the person; RGPD 21(1). */
    public DataSubjectRequestBuilder particularSituation(Fact<Boolean> fact) {
        this.particularSituation = Objects.requireNonNull(fact, "particularSituation");
        return this;
    }

    /** Says: compelling grounds of the body that prevail; RGPD 21(1). Not said, it stays unknown. */
    public DataSubjectRequestBuilder compellingGrounds(boolean value) {
        this.compellingGrounds = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: compelling grounds of the body that prevail; RGPD 21(1). */
    public DataSubjectRequestBuilder compellingGrounds(Fact<Boolean> fact) {
        this.compellingGrounds = Objects.requireNonNull(fact, "compellingGrounds");
        return this;
    }

    /** Says: request about direct marketing; RGPD 21(2). Not said, it stays unknown. */
    public DataSubjectRequestBuilder directMarketing(boolean value) {
        this.directMarketing = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: request about direct marketing; RGPD 21(2). */
    public DataSubjectRequestBuilder directMarketing(Fact<Boolean> fact) {
        this.directMarketing = Objects.requireNonNull(fact, "directMarketing");
        return this;
    }

    /** Says: manifestly unfounded or excessive request; RGPD 12(5). Not said, it stays unknown. */
    public DataSubjectRequestBuilder manifestlyUnfounded(boolean value) {
        this.manifestlyUnfounded = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: manifestly unfounded or excessive request; RGPD 12(5). */
    public DataSubjectRequestBuilder manifestlyUnfounded(Fact<Boolean> fact) {
        this.manifestlyUnfounded = Objects.requireNonNull(fact, "manifestlyUnfounded");
        return this;
    }

    /** Says: complaint and remedy told with the refusal; RGPD 12(4). Not said, it stays unknown. */
    public DataSubjectRequestBuilder remediesStated(boolean value) {
        this.remediesStated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: complaint and remedy told with the refusal; RGPD 12(4). */
    public DataSubjectRequestBuilder remediesStated(Fact<Boolean> fact) {
        this.remediesStated = Objects.requireNonNull(fact, "remediesStated");
        return this;
    }

    /** Says: payment asked for the answer; RGPD 12(5). Not said, it stays unknown. */
    public DataSubjectRequestBuilder feeAsked(boolean value) {
        this.feeAsked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: payment asked for the answer; RGPD 12(5). */
    public DataSubjectRequestBuilder feeAsked(Fact<Boolean> fact) {
        this.feeAsked = Objects.requireNonNull(fact, "feeAsked");
        return this;
    }

    /** Says: other persons masked on the images handed over; RGPD 15(4). Not said, it stays unknown. */
    public DataSubjectRequestBuilder thirdPartiesMasked(boolean value) {
        this.thirdPartiesMasked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: other persons masked on the images handed over; RGPD 15(4). */
    public DataSubjectRequestBuilder thirdPartiesMasked(Fact<Boolean> fact) {
        this.thirdPartiesMasked = Objects.requireNonNull(fact, "thirdPartiesMasked");
        return this;
    }

    /** Says: administrative document asked for; CRPA L311-1. Not said, it stays unknown. */
    public DataSubjectRequestBuilder document(RequestedDocument value) {
        this.document = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: administrative document asked for; CRPA L311-1. */
    public DataSubjectRequestBuilder document(Fact<RequestedDocument> fact) {
        this.document = Objects.requireNonNull(fact, "document");
        return this;
    }

    /** Says: asked by a voter; Code électoral L37. Not said, it stays unknown. */
    public DataSubjectRequestBuilder voter(boolean value) {
        this.voter = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: asked by a voter; Code électoral L37. */
    public DataSubjectRequestBuilder voter(Fact<Boolean> fact) {
        this.voter = Objects.requireNonNull(fact, "voter");
        return this;
    }

    /** Says: undertaking to make no commercial use; Code électoral L37. Not said, it stays unknown. */
    public DataSubjectRequestBuilder nonCommercialUse(boolean value) {
        this.nonCommercialUse = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: undertaking to make no commercial use; Code électoral L37. */
    public DataSubjectRequestBuilder nonCommercialUse(Fact<Boolean> fact) {
        this.nonCommercialUse = Objects.requireNonNull(fact, "nonCommercialUse");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public DataSubjectRequest build() {
        return new DataSubjectRequest(
                key,
                right,
                processing,
                receivedAt,
                channel,
                reasonableDoubt,
                identityAskedWithoutDelay,
                identityAskedAt,
                identityEstablishedAt,
                complex,
                extensionNotifiedAt,
                answeredAt,
                refused,
                refusalReasonsGiven,
                medicalFile,
                medicalOlderThanFiveYears,
                answered,
                extensionNotified,
                extensionReasonsGiven,
                identityCopyAsked,
                authenticated,
                dataNoLongerNeeded,
                unlawfulProcessing,
                particularSituation,
                compellingGrounds,
                directMarketing,
                manifestlyUnfounded,
                remediesStated,
                feeAsked,
                thirdPartiesMasked,
                document,
                voter,
                nonCommercialUse);
    }
}
