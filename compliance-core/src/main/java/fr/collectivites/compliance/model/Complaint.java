package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Implies;
import java.time.Instant;

/**
 * The complaint that the body filed, if it did (Code des assurances L12-10-1).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param filed complaint filed
 * @param filedAt instant at which the complaint was filed; within 72 strict hours of awareness for an insured loss
 * @param form form of the complaint
 */
@Implies(given = "filedAt", notFalse = "filed")
public record Complaint(Fact<Boolean> filed, Fact<Instant> filedAt, Fact<ComplaintForm> form) {

    /** Refuses null; the message names the component. */
    public Complaint {
        Components.refuseNull(Complaint.class, filed, filedAt, form);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static ComplaintBuilder builder() {
        return new ComplaintBuilder();
    }
}
