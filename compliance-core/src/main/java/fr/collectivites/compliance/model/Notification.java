package fr.collectivites.compliance.model;

import java.time.Instant;

/**
 * One notification or message already sent about an incident.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param kind addressee and stage of the notification
 * @param at instant at which the notification was sent
 * @param delayReasonsGiven reasons for the delay given; RGPD 33(1)
 */
public record Notification(Fact<NotificationKind> kind, Fact<Instant> at, Fact<Boolean> delayReasonsGiven) {

    /** Refuses null; the message names the component. */
    public Notification {
        Components.refuseNull(Notification.class, kind, at, delayReasonsGiven);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static NotificationBuilder builder() {
        return new NotificationBuilder();
    }

    /**
     * A notification already made; whether reasons for a delay were given stays unknown.
     *
     * @param kind addressee and stage, not null
     * @param at instant at which it was sent, not null
     * @return the notification, not null
     */
    public static Notification of(NotificationKind kind, Instant at) {
        return new Notification(Fact.of(kind), Fact.of(at), Fact.unknown());
    }
}
