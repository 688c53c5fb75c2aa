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
    private Fact<Instant> identityEstablishedAt = Fact.unknown();
    private Fact<Boolean> complex = Fact.unknown();
    private Fact<Instant> extensionNotifiedAt = Fact.unknown();
    private Fact<Instant> answeredAt = Fact.unknown();
    private Fact<Boolean> refused = Fact.unknown();
    private Fact<Boolean> refusalReasonsGiven = Fact.unknown();
    private Fact<Boolean> medicalFile = Fact.unknown();
    private Fact<Boolean> medicalOlderThanFiveYears = Fact.unknown();

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
                identityEstablishedAt,
                complex,
                extensionNotifiedAt,
                answeredAt,
                refused,
                refusalReasonsGiven,
                medicalFile,
                medicalOlderThanFiveYears);
    }
}
