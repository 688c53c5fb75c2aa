package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.PublicationMedium;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * The facts of a {@link fr.collectivites.compliance.model.Consent} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class Consent implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public Consent(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code person}: opaque key of the person. */
    public String getPerson() {
        return (String) slots[0];
    }

    /** Fact {@code givenBy}: who consented. */
    public ConsentGiver getGivenBy() {
        return (ConsentGiver) slots[1];
    }

    /** Fact {@code purpose}: purpose of the consent. */
    public ConsentPurpose getPurpose() {
        return (ConsentPurpose) slots[2];
    }

    /** Fact {@code media}: media covered by the consent. */
    @SuppressWarnings("unchecked")
    public Set<PublicationMedium> getMedia() {
        return (Set<PublicationMedium>) slots[3];
    }

    /** Fact {@code form}: form of the consent. */
    public ConsentForm getForm() {
        return (ConsentForm) slots[4];
    }

    /** Fact {@code given}: consent given. */
    public boolean isGiven() {
        return (Boolean) slots[5];
    }

    /** Fact {@code givenAt}: instant at which the consent was given. */
    public Instant getGivenAt() {
        return (Instant) slots[6];
    }

    /** Fact {@code withdrawnAt}: instant at which the consent was withdrawn. */
    public Instant getWithdrawnAt() {
        return (Instant) slots[7];
    }

    /** Fact {@code withdrawn}: consent withdrawn. */
    public boolean isWithdrawn() {
        return (Boolean) slots[8];
    }

    /** Fact {@code ageYears}: age of the person when consenting. */
    public long getAgeYears() {
        return ((Number) slots[9]).longValue();
    }

    /** Fact {@code preTicked}: box ticked beforehand. */
    public boolean isPreTicked() {
        return (Boolean) slots[10];
    }

    /** Fact {@code imbalance}: imbalance between the body and the person. */
    public boolean isImbalance() {
        return (Boolean) slots[11];
    }

    /** Fact {@code withdrawalAsEasy}: withdrawal as easy as consent. */
    public boolean isWithdrawalAsEasy() {
        return (Boolean) slots[12];
    }

    /** Fact {@code informationSocietyService}: online service offered directly to a child. */
    public boolean isInformationSocietyService() {
        return (Boolean) slots[13];
    }

    /** Fact {@code minorAgreed}: agreement of the minor; RGPD 8 and loi 78-17 art. 45. */
    public boolean isMinorAgreed() {
        return (Boolean) slots[14];
    }

    /** Fact {@code parentAgreed}: agreement of a holder of parental authority; RGPD 8 and loi 78-17 art. 45. */
    public boolean isParentAgreed() {
        return (Boolean) slots[15];
    }

    /** Fact {@code informed}: person informed before consenting; RGPD 4(11). */
    public boolean isInformed() {
        return (Boolean) slots[16];
    }

    /** Fact {@code specific}: consent for one purpose at a time; RGPD 4(11). */
    public boolean isSpecific() {
        return (Boolean) slots[17];
    }

    /** Fact {@code proven}: proof of the consent kept; RGPD 7(1). */
    public boolean isProven() {
        return (Boolean) slots[18];
    }

    @Override
    public String toString() {
        return subject;
    }
}
