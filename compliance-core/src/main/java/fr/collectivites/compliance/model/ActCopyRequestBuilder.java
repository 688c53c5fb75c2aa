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
    private Fact<Boolean> requesterAdult = Fact.unknown();
    private Fact<Boolean> minorConcerned = Fact.unknown();
    private Fact<Boolean> personDeceased = Fact.unknown();
    private Fact<Integer> yearsSinceDeath = Fact.unknown();
    private Fact<Integer> yearsSinceBirth = Fact.unknown();
    private Fact<ArchiveKind> archive = Fact.unknown();

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

    /** Says: the requester is an adult or emancipated. Not said, it stays unknown. */
    public ActCopyRequestBuilder requesterAdult(boolean value) {
        this.requesterAdult = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: the requester is an adult or emancipated. */
    public ActCopyRequestBuilder requesterAdult(Fact<Boolean> fact) {
        this.requesterAdult = Objects.requireNonNull(fact, "requesterAdult");
        return this;
    }

    /** Says: the document concerns a person who was a minor; Code du patrimoine L213-2. Not said, it stays unknown. */
    public ActCopyRequestBuilder minorConcerned(boolean value) {
        this.minorConcerned = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: the document concerns a person who was a minor; Code du patrimoine L213-2. */
    public ActCopyRequestBuilder minorConcerned(Fact<Boolean> fact) {
        this.minorConcerned = Objects.requireNonNull(fact, "minorConcerned");
        return this;
    }

    /** Says: death of the person concerned shown by the requester. Not said, it stays unknown. */
    public ActCopyRequestBuilder personDeceased(boolean value) {
        this.personDeceased = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: death of the person concerned shown by the requester. */
    public ActCopyRequestBuilder personDeceased(Fact<Boolean> fact) {
        this.personDeceased = Objects.requireNonNull(fact, "personDeceased");
        return this;
    }

    /** Says: whole years since the death. Not said, it stays unknown. */
    public ActCopyRequestBuilder yearsSinceDeath(int value) {
        this.yearsSinceDeath = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: whole years since the death. */
    public ActCopyRequestBuilder yearsSinceDeath(Fact<Integer> fact) {
        this.yearsSinceDeath = Objects.requireNonNull(fact, "yearsSinceDeath");
        return this;
    }

    /** Says: whole years since the birth. Not said, it stays unknown. */
    public ActCopyRequestBuilder yearsSinceBirth(int value) {
        this.yearsSinceBirth = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: whole years since the birth. */
    public ActCopyRequestBuilder yearsSinceBirth(Fact<Integer> fact) {
        this.yearsSinceBirth = Objects.requireNonNull(fact, "yearsSinceBirth");
        return this;
    }

    /** Says: kind of public archive asked for, when it is no act. Not said, it stays unknown. */
    public ActCopyRequestBuilder archive(ArchiveKind value) {
        this.archive = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: kind of public archive asked for, when it is no act. */
    public ActCopyRequestBuilder archive(Fact<ArchiveKind> fact) {
        this.archive = Objects.requireNonNull(fact, "archive");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public ActCopyRequest build() {
        return new ActCopyRequest(
                key,
                act,
                copy,
                requester,
                ageYears,
                requesterAdult,
                minorConcerned,
                personDeceased,
                yearsSinceDeath,
                yearsSinceBirth,
                archive);
    }
}
