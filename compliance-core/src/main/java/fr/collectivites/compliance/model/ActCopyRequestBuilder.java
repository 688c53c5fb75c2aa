package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds an {@link ActCopyRequest}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class ActCopyRequestBuilder {

    private final String key;
    private Fact<ActKind> act = Fact.unknown();
    private Fact<CopyKind> copy = Fact.unknown();
    private Fact<RequesterQuality> requester = Fact.unknown();
    private Fact<Integer> ageYears = Fact.unknown();

    ActCopyRequestBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: kind of act. Not said, it stays unknown. */
    public ActCopyRequestBuilder act(ActKind value) {
        this.act = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: kind of act. */
    public ActCopyRequestBuilder act(Fact<ActKind> fact) {
        this.act = Objects.requireNonNull(fact, "act");
        return this;
    }

    /** Says: kind of copy asked for. Not said, it stays unknown. */
    public ActCopyRequestBuilder copy(CopyKind value) {
        this.copy = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: kind of copy asked for. */
    public ActCopyRequestBuilder copy(Fact<CopyKind> fact) {
        this.copy = Objects.requireNonNull(fact, "copy");
        return this;
    }

    /** Says: quality of the requester. Not said, it stays unknown. */
    public ActCopyRequestBuilder requester(RequesterQuality value) {
        this.requester = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: quality of the requester. */
    public ActCopyRequestBuilder requester(Fact<RequesterQuality> fact) {
        this.requester = Objects.requireNonNull(fact, "requester");
        return this;
    }

    /** Says: age of the register. Not said, it stays unknown. */
    public ActCopyRequestBuilder ageYears(int value) {
        this.ageYears = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: age of the register. */
    public ActCopyRequestBuilder ageYears(Fact<Integer> fact) {
        this.ageYears = Objects.requireNonNull(fact, "ageYears");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public ActCopyRequest build() {
        return new ActCopyRequest(key, act, copy, requester, ageYears);
    }
}
