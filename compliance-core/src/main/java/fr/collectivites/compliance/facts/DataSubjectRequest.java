package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.DataSubjectRight;
import fr.collectivites.compliance.model.RequestChannel;
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

    /** Fact {@code identityEstablishedAt}: instant at which identity was established. */
    public Instant getIdentityEstablishedAt() {
        return (Instant) slots[6];
    }

    /** Fact {@code complex}: complex or numerous requests. */
    public boolean isComplex() {
        return (Boolean) slots[7];
    }

    /** Fact {@code extensionNotifiedAt}: instant at which the extension was notified. */
    public Instant getExtensionNotifiedAt() {
        return (Instant) slots[8];
    }

    /** Fact {@code answeredAt}: instant at which the request was answered. */
    public Instant getAnsweredAt() {
        return (Instant) slots[9];
    }

    /** Fact {@code refused}: request refused. */
    public boolean isRefused() {
        return (Boolean) slots[10];
    }

    /** Fact {@code refusalReasonsGiven}: reasons and remedies given with the refusal. */
    public boolean isRefusalReasonsGiven() {
        return (Boolean) slots[11];
    }

    /** Fact {@code medicalFile}: medical file asked for. */
    public boolean isMedicalFile() {
        return (Boolean) slots[12];
    }

    /** Fact {@code medicalOlderThanFiveYears}: medical information more than five years old. */
    public boolean isMedicalOlderThanFiveYears() {
        return (Boolean) slots[13];
    }

    @Override
    public String toString() {
        return subject;
    }
}
