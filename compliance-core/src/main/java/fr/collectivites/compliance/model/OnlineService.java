package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Key;
import java.time.LocalDate;

/**
 * A service that the body offers online.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param exchangesWithUsers electronic exchanges with users; ordonnance 2005-1516
 * @param homologated security accreditation (RGS); décret 2010-112 art. 5
 * @param homologatedOn date of the security accreditation
 * @param homologationSignedByAuthority accreditation signed by the authority
 * @param homologationVisible accreditation visible to users; décret 2010-112 art. 5
 * @param live service open to users
 * @param liveSince date at which the service opened
 * @param accessible accessible service; loi 2005-102 art. 47
 * @param accessibilityDeclaration accessibility statement published; décret 2019-768
 * @param accessibilityPlan multi-year accessibility plan published; décret 2019-768
 * @param nonEssentialCookies cookies that are not strictly necessary; loi 78-17 art. 82
 * @param cookieConsent consent asked before such cookies; loi 78-17 art. 82
 * @param payment online payment
 * @param authentication authentication of users
 * @param openToMinors service open to minors; RGPD 8
 * @param exchangesWithAuthorities electronic exchanges with other authorities; ordonnance 2005-1516
 * @param notifiedEidAccepted notified means of electronic identification accepted; eIDAS 6
 * @param signature level of the electronic signature of users; eIDAS 25
 * @param receivesInvoices receives the invoices of suppliers
 * @param invoicesThroughChorus invoices received through Chorus Pro
 * @param consentBased data of users processed on the basis of their consent; RGPD 8
 * @param minorsProtected joint agreement of the young minor and of a parent asked; loi 78-17 art. 45
 */
public record OnlineService(
        @Key String key,
        Fact<Boolean> exchangesWithUsers,
        Fact<Boolean> homologated,
        Fact<LocalDate> homologatedOn,
        Fact<Boolean> homologationSignedByAuthority,
        Fact<Boolean> homologationVisible,
        Fact<Boolean> live,
        Fact<LocalDate> liveSince,
        Fact<Boolean> accessible,
        Fact<Boolean> accessibilityDeclaration,
        Fact<Boolean> accessibilityPlan,
        Fact<Boolean> nonEssentialCookies,
        Fact<Boolean> cookieConsent,
        Fact<Boolean> payment,
        Fact<AuthenticationKind> authentication,
        Fact<Boolean> openToMinors,
        Fact<Boolean> exchangesWithAuthorities,
        Fact<Boolean> notifiedEidAccepted,
        Fact<SignatureLevel> signature,
        Fact<Boolean> receivesInvoices,
        Fact<Boolean> invoicesThroughChorus,
        Fact<Boolean> consentBased,
        Fact<Boolean> minorsProtected)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public OnlineService {
        Components.refuseNull(
                OnlineService.class,
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

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static OnlineServiceBuilder builder(String key) {
        return new OnlineServiceBuilder(key);
    }
}
