package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.DataSubjectRight;
import fr.collectivites.compliance.model.RequestChannel;
import fr.collectivites.compliance.model.RequestedDocument;
import java.time.Instant;
import java.util.Objects;

/**
 * The facts of a {@link fr.collectivites.compliance.model.DataSubjectRequest} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class DataSubjectRequest implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public DataSubjectRequest(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code right}: right exercised. */
    public DataSubjectRight getRight() {
        return (DataSubjectRight) slots[0];
    }

    /** Fact {@code processing}: processing concerned. */
    public String getProcessing() {
        return (String) slots[1];
    }

    /** Fact {@code receivedAt}: instant at which the request was received. */
    public Instant getReceivedAt() {
        return (Instant) slots[2];
    }

    /** Fact {@code channel}: channel of the request. */
    public RequestChannel getChannel() {
        return (RequestChannel) slots[3];
    }

    /** Fact {@code reasonableDoubt}: reasonable doubt about identity. */
    public boolean isReasonableDoubt() {
        return (Boolean) slots[4];
    }

    /** Fact {@code identityAskedWithoutDelay}: proof of identity asked without delay. */
    public boolean isIdentityAskedWithoutDelay() {
        return (Boolean) slots[5];
    }

    /** Fact {@code identityAskedAt}: instant at which proof of identity was asked; RGPD 12(6). */
    public Instant getIdentityAskedAt() {
        return (Instant) slots[6];
    }

    /** Fact {@code identityEstablishedAt}: instant at which identity was established. */
    public Instant getIdentityEstablishedAt() {
        return (Instant) slots[7];
    }

    /** Fact {@code complex}: complex or numerous requests. */
    public boolean isComplex() {
        return (Boolean) slots[8];
    }

    /** Fact {@code extensionNotifiedAt}: instant at which the extension was notified. */
    public Instant getExtensionNotifiedAt() {
        return (Instant) slots[9];
    }

    /** Fact {@code answeredAt}: instant at which the request was answered. */
    public Instant getAnsweredAt() {
        return (Instant) slots[10];
    }

    /** Fact {@code refused}: request refused. */
    public boolean isRefused() {
        return (Boolean) slots[11];
    }

    /** Fact {@code refusalReasonsGiven}: reasons and remedies given with the refusal. */
    public boolean isRefusalReasonsGiven() {
        return (Boolean) slots[12];
    }

    /** Fact {@code medicalFile}: medical file asked for. */
    public boolean isMedicalFile() {
        return (Boolean) slots[13];
    }

    /** Fact {@code medicalOlderThanFiveYears}: medical information more than five years old. */
    public boolean isMedicalOlderThanFiveYears() {
        return (Boolean) slots[14];
    }

    /** Fact {@code answered}: request answered. */
    public boolean isAnswered() {
        return (Boolean) slots[15];
    }

    /** Fact {@code extensionNotified}: extension notified; RGPD 12(3). */
    public boolean isExtensionNotified() {
        return (Boolean) slots[16];
    }

    /** Fact {@code extensionReasonsGiven}: reasons given with the extension; RGPD 12(3). */
    public boolean isExtensionReasonsGiven() {
        return (Boolean) slots[17];
    }

    /** Fact {@code identityCopyAsked}: copy of an identity paper asked. */
    public boolean isIdentityCopyAsked() {
        return (Boolean) slots[18];
    }

    /** Fact {@code authenticated}: person already authenticated, such as by an account. */
    public boolean isAuthenticated() {
        return (Boolean) slots[19];
    }

    /** Fact {@code dataNoLongerNeeded}: data no longer needed for the purpose; RGPD 17(1)(a). */
    public boolean isDataNoLongerNeeded() {
        return (Boolean) slots[20];
    }

    /** Fact {@code unlawfulProcessing}: data processed unlawfully; RGPD 17(1)(d). */
    public boolean isUnlawfulProcessing() {
        return (Boolean) slots[21];
    }

    /** Fact {@code particularSituation}: grounds from the particular situation of the person; RGPD 21(1). */
    public boolean isParticularSituation() {
        return (Boolean) slots[22];
    }

    /** Fact {@code compellingGrounds}: compelling grounds of the body that prevail; RGPD 21(1). */
    public boolean isCompellingGrounds() {
        return (Boolean) slots[23];
    }

    /** Fact {@code directMarketing}: request about direct marketing; RGPD 21(2). */
    public boolean isDirectMarketing() {
        return (Boolean) slots[24];
    }

    /** Fact {@code manifestlyUnfounded}: manifestly unfounded or excessive request; RGPD 12(5). */
    public boolean isManifestlyUnfounded() {
        return (Boolean) slots[25];
    }

    /** Fact {@code remediesStated}: complaint and remedy told with the refusal; RGPD 12(4). */
    public boolean isRemediesStated() {
        return (Boolean) slots[26];
    }

    /** Fact {@code feeAsked}: payment asked for the answer; RGPD 12(5). */
    public boolean isFeeAsked() {
        return (Boolean) slots[27];
    }

    /** Fact {@code thirdPartiesMasked}: other persons masked on the images handed over; RGPD 15(4). */
    public boolean isThirdPartiesMasked() {
        return (Boolean) slots[28];
    }

    /** Fact {@code document}: administrative document asked for; CRPA L311-1. */
    public RequestedDocument getDocument() {
        return (RequestedDocument) slots[29];
    }

    /** Fact {@code voter}: asked by a voter; Code électoral L37. */
    public boolean isVoter() {
        return (Boolean) slots[30];
    }

    /** Fact {@code nonCommercialUse}: undertaking to make no commercial use; Code électoral L37. */
    public boolean isNonCommercialUse() {
        return (Boolean) slots[31];
    }

    @Override
    public String toString() {
        return subject;
    }
}
