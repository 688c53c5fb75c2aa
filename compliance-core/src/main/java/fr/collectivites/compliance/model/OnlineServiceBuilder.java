package fr.collectivites.compliance.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Builds an {@link OnlineService}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class OnlineServiceBuilder {

    private final String key;
    private Fact<Boolean> exchangesWithUsers = Fact.unknown();
    private Fact<Boolean> homologated = Fact.unknown();
    private Fact<LocalDate> homologatedOn = Fact.unknown();
    private Fact<Boolean> homologationSignedByAuthority = Fact.unknown();
    private Fact<Boolean> homologationVisible = Fact.unknown();
    private Fact<Boolean> live = Fact.unknown();
    private Fact<LocalDate> liveSince = Fact.unknown();
    private Fact<Boolean> accessible = Fact.unknown();
    private Fact<Boolean> accessibilityDeclaration = Fact.unknown();
    private Fact<Boolean> accessibilityPlan = Fact.unknown();
    private Fact<Boolean> nonEssentialCookies = Fact.unknown();
    private Fact<Boolean> cookieConsent = Fact.unknown();
    private Fact<Boolean> payment = Fact.unknown();
    private Fact<AuthenticationKind> authentication = Fact.unknown();
    private Fact<Boolean> openToMinors = Fact.unknown();
    private Fact<Boolean> exchangesWithAuthorities = Fact.unknown();
    private Fact<Boolean> notifiedEidAccepted = Fact.unknown();
    private Fact<SignatureLevel> signature = Fact.unknown();
    private Fact<Boolean> receivesInvoices = Fact.unknown();
    private Fact<Boolean> invoicesThroughChorus = Fact.unknown();
    private Fact<Boolean> consentBased = Fact.unknown();
    private Fact<Boolean> minorsProtected = Fact.unknown();

    OnlineServiceBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: electronic exchanges with users. Not said, it stays unknown. */
    public OnlineServiceBuilder exchangesWithUsers(boolean value) {
        this.exchangesWithUsers = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: electronic exchanges with users. */
    public OnlineServiceBuilder exchangesWithUsers(Fact<Boolean> fact) {
        this.exchangesWithUsers = Objects.requireNonNull(fact, "exchangesWithUsers");
        return this;
    }

    /** Says: security accreditation (RGS). Not said, it stays unknown. */
    public OnlineServiceBuilder homologated(boolean value) {
        this.homologated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security accreditation (RGS). */
    public OnlineServiceBuilder homologated(Fact<Boolean> fact) {
        this.homologated = Objects.requireNonNull(fact, "homologated");
        return this;
    }

    /** Says: date of the security accreditation. Not said, it stays unknown. */
    public OnlineServiceBuilder homologatedOn(LocalDate value) {
        this.homologatedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the security accreditation. */
    public OnlineServiceBuilder homologatedOn(Fact<LocalDate> fact) {
        this.homologatedOn = Objects.requireNonNull(fact, "homologatedOn");
        return this;
    }

    /** Says: accreditation signed by the authority. Not said, it stays unknown. */
    public OnlineServiceBuilder homologationSignedByAuthority(boolean value) {
        this.homologationSignedByAuthority = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accreditation signed by the authority. */
    public OnlineServiceBuilder homologationSignedByAuthority(Fact<Boolean> fact) {
        this.homologationSignedByAuthority = Objects.requireNonNull(fact, "homologationSignedByAuthority");
        return this;
    }

    /** Says: accreditation visible to users. Not said, it stays unknown. */
    public OnlineServiceBuilder homologationVisible(boolean value) {
        this.homologationVisible = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accreditation visible to users. */
    public OnlineServiceBuilder homologationVisible(Fact<Boolean> fact) {
        this.homologationVisible = Objects.requireNonNull(fact, "homologationVisible");
        return this;
    }

    /** Says: service open to users. Not said, it stays unknown. */
    public OnlineServiceBuilder live(boolean value) {
        this.live = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: service open to users. */
    public OnlineServiceBuilder live(Fact<Boolean> fact) {
        this.live = Objects.requireNonNull(fact, "live");
        return this;
    }

    /** Says: date at which the service opened. Not said, it stays unknown. */
    public OnlineServiceBuilder liveSince(LocalDate value) {
        this.liveSince = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date at which the service opened. */
    public OnlineServiceBuilder liveSince(Fact<LocalDate> fact) {
        this.liveSince = Objects.requireNonNull(fact, "liveSince");
        return this;
    }

    /** Says: accessible service. Not said, it stays unknown. */
    public OnlineServiceBuilder accessible(boolean value) {
        this.accessible = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accessible service. */
    public OnlineServiceBuilder accessible(Fact<Boolean> fact) {
        this.accessible = Objects.requireNonNull(fact, "accessible");
        return this;
    }

    /** Says: accessibility statement published. Not said, it stays unknown. */
    public OnlineServiceBuilder accessibilityDeclaration(boolean value) {
        this.accessibilityDeclaration = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accessibility statement published. */
    public OnlineServiceBuilder accessibilityDeclaration(Fact<Boolean> fact) {
        this.accessibilityDeclaration = Objects.requireNonNull(fact, "accessibilityDeclaration");
        return this;
    }

    /** Says: multi-year accessibility plan published. Not said, it stays unknown. */
    public OnlineServiceBuilder accessibilityPlan(boolean value) {
        this.accessibilityPlan = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: multi-year accessibility plan published. */
    public OnlineServiceBuilder accessibilityPlan(Fact<Boolean> fact) {
        this.accessibilityPlan = Objects.requireNonNull(fact, "accessibilityPlan");
        return this;
    }

    /** Says: cookies that are not strictly necessary. Not said, it stays unknown. */
    public OnlineServiceBuilder nonEssentialCookies(boolean value) {
        this.nonEssentialCookies = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: cookies that are not strictly necessary. */
    public OnlineServiceBuilder nonEssentialCookies(Fact<Boolean> fact) {
        this.nonEssentialCookies = Objects.requireNonNull(fact, "nonEssentialCookies");
        return this;
    }

    /** Says: consent asked before such cookies. Not said, it stays unknown. */
    public OnlineServiceBuilder cookieConsent(boolean value) {
        this.cookieConsent = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: consent asked before such cookies. */
    public OnlineServiceBuilder cookieConsent(Fact<Boolean> fact) {
        this.cookieConsent = Objects.requireNonNull(fact, "cookieConsent");
        return this;
    }

    /** Says: online payment. Not said, it stays unknown. */
    public OnlineServiceBuilder payment(boolean value) {
        this.payment = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: online payment. */
    public OnlineServiceBuilder payment(Fact<Boolean> fact) {
        this.payment = Objects.requireNonNull(fact, "payment");
        return this;
    }

    /** Says: authentication of users. Not said, it stays unknown. */
    public OnlineServiceBuilder authentication(AuthenticationKind value) {
        this.authentication = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: authentication of users. */
    public OnlineServiceBuilder authentication(Fact<AuthenticationKind> fact) {
        this.authentication = Objects.requireNonNull(fact, "authentication");
        return this;
    }

    /** Says: service open to minors. Not said, it stays unknown. */
    public OnlineServiceBuilder openToMinors(boolean value) {
        this.openToMinors = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: service open to minors. */
    public OnlineServiceBuilder openToMinors(Fact<Boolean> fact) {
        this.openToMinors = Objects.requireNonNull(fact, "openToMinors");
        return this;
    }

    /** Says: electronic exchanges with other authorities; ordonnance 2005-1516. Not said, it stays unknown. */
    public OnlineServiceBuilder exchangesWithAuthorities(boolean value) {
        this.exchangesWithAuthorities = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: electronic exchanges with other authorities; ordonnance 2005-1516. */
    public OnlineServiceBuilder exchangesWithAuthorities(Fact<Boolean> fact) {
        this.exchangesWithAuthorities = Objects.requireNonNull(fact, "exchangesWithAuthorities");
        return this;
    }

    /** Says: notified means of electronic identification accepted; eIDAS 6. Not said, it stays unknown. */
    public OnlineServiceBuilder notifiedEidAccepted(boolean value) {
        this.notifiedEidAccepted = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: notified means of electronic identification accepted; eIDAS 6. */
    public OnlineServiceBuilder notifiedEidAccepted(Fact<Boolean> fact) {
        this.notifiedEidAccepted = Objects.requireNonNull(fact, "notifiedEidAccepted");
        return this;
    }

    /** Says: level of the electronic signature of users; eIDAS 25. Not said, it stays unknown. */
    public OnlineServiceBuilder signature(SignatureLevel value) {
        this.signature = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: level of the electronic signature of users; eIDAS 25. */
    public OnlineServiceBuilder signature(Fact<SignatureLevel> fact) {
        this.signature = Objects.requireNonNull(fact, "signature");
        return this;
    }

    /** Says: receives the invoices of suppliers. Not said, it stays unknown. */
    public OnlineServiceBuilder receivesInvoices(boolean value) {
        this.receivesInvoices = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: receives the invoices of suppliers. */
    public OnlineServiceBuilder receivesInvoices(Fact<Boolean> fact) {
        this.receivesInvoices = Objects.requireNonNull(fact, "receivesInvoices");
        return this;
    }

    /** Says: invoices received through Chorus Pro. Not said, it stays unknown. */
    public OnlineServiceBuilder invoicesThroughChorus(boolean value) {
        this.invoicesThroughChorus = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: invoices received through Chorus Pro. */
    public OnlineServiceBuilder invoicesThroughChorus(Fact<Boolean> fact) {
        this.invoicesThroughChorus = Objects.requireNonNull(fact, "invoicesThroughChorus");
        return this;
    }

    /** Says: data of users processed on the basis of their consent; RGPD 8. Not said, it stays unknown. */
    public OnlineServiceBuilder consentBased(boolean value) {
        this.consentBased = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data of users processed on the basis of their consent; RGPD 8. */
    public OnlineServiceBuilder consentBased(Fact<Boolean> fact) {
        this.consentBased = Objects.requireNonNull(fact, "consentBased");
        return this;
    }

    /**
     * Says: joint agreement of the young minor and of a parent asked; loi 78-17 art. 45. Not said, it stays
     * unknown.
     */
    public OnlineServiceBuilder minorsProtected(boolean value) {
        this.minorsProtected = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: joint agreement of the young minor and of a parent asked; loi 78-17 art. 45. */
    public OnlineServiceBuilder minorsProtected(Fact<Boolean> fact) {
        this.minorsProtected = Objects.requireNonNull(fact, "minorsProtected");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public OnlineService build() {
        return new OnlineService(
                key,
                exchangesWithUsers,
                homologated,
                homologatedOn,
                homologationSignedByAuthority,
                homologationVisible,
                live,
                liveSince,
                accessible,
                accessibilityDeclaration,
                accessibilityPlan,
                nonEssentialCookies,
                cookieConsent,
                payment,
                authentication,
                openToMinors,
                exchangesWithAuthorities,
                notifiedEidAccepted,
                signature,
                receivesInvoices,
                invoicesThroughChorus,
                consentBased,
                minorsProtected);
    }
}
