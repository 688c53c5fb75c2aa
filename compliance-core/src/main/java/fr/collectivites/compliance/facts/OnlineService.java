package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.AuthenticationKind;
import fr.collectivites.compliance.model.SignatureLevel;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The facts of a {@link fr.collectivites.compliance.model.OnlineService} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class OnlineService implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public OnlineService(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code exchangesWithUsers}: electronic exchanges with users. */
    public boolean isExchangesWithUsers() {
        return (Boolean) slots[0];
    }

    /** Fact {@code homologated}: security accreditation (RGS). */
    public boolean isHomologated() {
        return (Boolean) slots[1];
    }

    /** Fact {@code homologatedOn}: date of the security accreditation. */
    public LocalDate getHomologatedOn() {
        return (LocalDate) slots[2];
    }

    /** Fact {@code homologationSignedByAuthority}: accreditation signed by the authority. */
    public boolean isHomologationSignedByAuthority() {
        return (Boolean) slots[3];
    }

    /** Fact {@code homologationVisible}: accreditation visible to users. */
    public boolean isHomologationVisible() {
        return (Boolean) slots[4];
    }

    /** Fact {@code live}: service open to users. */
    public boolean isLive() {
        return (Boolean) slots[5];
    }

    /** Fact {@code liveSince}: date at which the service opened. */
    public LocalDate getLiveSince() {
        return (LocalDate) slots[6];
    }

    /** Fact {@code accessible}: accessible service. */
    public boolean isAccessible() {
        return (Boolean) slots[7];
    }

    /** Fact {@code accessibilityDeclaration}: accessibility statement published. */
    public boolean isAccessibilityDeclaration() {
        return (Boolean) slots[8];
    }

    /** Fact {@code accessibilityPlan}: multi-year accessibility plan published. */
    public boolean isAccessibilityPlan() {
        return (Boolean) slots[9];
    }

    /** Fact {@code nonEssentialCookies}: cookies that are not strictly necessary. */
    public boolean isNonEssentialCookies() {
        return (Boolean) slots[10];
    }

    /** Fact {@code cookieConsent}: consent asked before such cookies. */
    public boolean isCookieConsent() {
        return (Boolean) slots[11];
    }

    /** Fact {@code payment}: online payment. */
    public boolean isPayment() {
        return (Boolean) slots[12];
    }

    /** Fact {@code authentication}: authentication of users. */
    public AuthenticationKind getAuthentication() {
        return (AuthenticationKind) slots[13];
    }

    /** Fact {@code openToMinors}: service open to minors. */
    public boolean isOpenToMinors() {
        return (Boolean) slots[14];
    }

    /** Fact {@code exchangesWithAuthorities}: electronic exchanges with other authorities; ordonnance 2005-1516. */
    public boolean isExchangesWithAuthorities() {
        return (Boolean) slots[15];
    }

    /** Fact {@code notifiedEidAccepted}: notified means of electronic identification accepted; eIDAS 6. */
    public boolean isNotifiedEidAccepted() {
        return (Boolean) slots[16];
    }

    /** Fact {@code signature}: level of the electronic signature of users; eIDAS 25. */
    public SignatureLevel getSignature() {
        return (SignatureLevel) slots[17];
    }

    /** Fact {@code receivesInvoices}: receives the invoices of suppliers. */
    public boolean isReceivesInvoices() {
        return (Boolean) slots[18];
    }

    /** Fact {@code invoicesThroughChorus}: invoices received through Chorus Pro. */
    public boolean isInvoicesThroughChorus() {
        return (Boolean) slots[19];
    }

    /** Fact {@code consentBased}: data of users processed on the basis of their consent; RGPD 8. */
    public boolean isConsentBased() {
        return (Boolean) slots[20];
    }

    /** Fact {@code minorsProtected}: joint agreement of the young minor and of a parent asked; loi 78-17 art. 45. */
    public boolean isMinorsProtected() {
        return (Boolean) slots[21];
    }

    @Override
    public String toString() {
        return subject;
    }
}
