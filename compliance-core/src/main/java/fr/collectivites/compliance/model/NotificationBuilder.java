package fr.collectivites.compliance.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Builds a {@link Notification}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class NotificationBuilder {

    private Fact<NotificationKind> kind = Fact.unknown();
    private Fact<Instant> at = Fact.unknown();
    private Fact<Boolean> delayReasonsGiven = Fact.unknown();

    NotificationBuilder() {}

    /** Says: addressee and stage of the notification. Not said, it stays unknown. */
    public NotificationBuilder kind(NotificationKind value) {
        this.kind = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: addressee and stage of the notification. */
    public NotificationBuilder kind(Fact<NotificationKind> fact) {
        this.kind = Objects.requireNonNull(fact, "kind");
        return this;
    }

    /** Says: instant at which the notification was sent. Not said, it stays unknown. */
    public NotificationBuilder at(Instant value) {
        this.at = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the notification was sent. */
    public NotificationBuilder at(Fact<Instant> fact) {
        this.at = Objects.requireNonNull(fact, "at");
        return this;
    }

    /** Says: reasons for the delay given. Not said, it stays unknown. */
    public NotificationBuilder delayReasonsGiven(boolean value) {
        this.delayReasonsGiven = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: reasons for the delay given. */
    public NotificationBuilder delayReasonsGiven(Fact<Boolean> fact) {
        this.delayReasonsGiven = Objects.requireNonNull(fact, "delayReasonsGiven");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Notification build() {
        return new Notification(kind, at, delayReasonsGiven);
    }
}
