package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.AuthenticationKind;
import fr.collectivites.compliance.model.OnlineService;
import fr.collectivites.compliance.model.SignatureLevel;

/** Slots of a {@link OnlineService}. Generated from the record: change the record. */
final class OnlineServiceProjection {

    static final FactType TYPE = new FactList()
            .fact("exchangesWithUsers", "exchangesWithUsers", FactKind.BOOLEAN)
            .fact("homologated", "homologated", FactKind.BOOLEAN)
            .fact("homologatedOn", "homologatedOn", FactKind.DATE)
            .fact("homologationSignedByAuthority", "homologationSignedByAuthority", FactKind.BOOLEAN)
            .fact("homologationVisible", "homologationVisible", FactKind.BOOLEAN)
            .fact("live", "live", FactKind.BOOLEAN)
            .fact("liveSince", "liveSince", FactKind.DATE)
            .fact("accessible", "accessible", FactKind.BOOLEAN)
            .fact("accessibilityDeclaration", "accessibilityDeclaration", FactKind.BOOLEAN)
            .fact("accessibilityPlan", "accessibilityPlan", FactKind.BOOLEAN)
            .fact("nonEssentialCookies", "nonEssentialCookies", FactKind.BOOLEAN)
            .fact("cookieConsent", "cookieConsent", FactKind.BOOLEAN)
            .fact("payment", "payment", FactKind.BOOLEAN)
            .code("authentication", "authentication", AuthenticationKind.class)
            .fact("openToMinors", "openToMinors", FactKind.BOOLEAN)
            .fact("exchangesWithAuthorities", "exchangesWithAuthorities", FactKind.BOOLEAN)
            .fact("notifiedEidAccepted", "notifiedEidAccepted", FactKind.BOOLEAN)
            .code("signature", "signature", SignatureLevel.class)
            .fact("receivesInvoices", "receivesInvoices", FactKind.BOOLEAN)
            .fact("invoicesThroughChorus", "invoicesThroughChorus", FactKind.BOOLEAN)
            .fact("consentBased", "consentBased", FactKind.BOOLEAN)
            .fact("minorsProtected", "minorsProtected", FactKind.BOOLEAN)
            .type("OnlineService", "onlineServices", fr.collectivites.compliance.facts.OnlineService::new);

    private OnlineServiceProjection() {}

    static Object[] slots(OnlineService element) {
        Object[] slots = new Object[22];
        slots[0] = Projection.value(element.exchangesWithUsers());
        slots[1] = Projection.value(element.homologated());
        slots[2] = Projection.value(element.homologatedOn());
        slots[3] = Projection.value(element.homologationSignedByAuthority());
        slots[4] = Projection.value(element.homologationVisible());
        slots[5] = Projection.value(element.live());
        slots[6] = Projection.value(element.liveSince());
        slots[7] = Projection.value(element.accessible());
        slots[8] = Projection.value(element.accessibilityDeclaration());
        slots[9] = Projection.value(element.accessibilityPlan());
        slots[10] = Projection.value(element.nonEssentialCookies());
        slots[11] = Projection.value(element.cookieConsent());
        slots[12] = Projection.value(element.payment());
        slots[13] = Projection.value(element.authentication());
        slots[14] = Projection.value(element.openToMinors());
        slots[15] = Projection.value(element.exchangesWithAuthorities());
        slots[16] = Projection.value(element.notifiedEidAccepted());
        slots[17] = Projection.value(element.signature());
        slots[18] = Projection.value(element.receivesInvoices());
        slots[19] = Projection.value(element.invoicesThroughChorus());
        slots[20] = Projection.value(element.consentBased());
        slots[21] = Projection.value(element.minorsProtected());
        return slots;
    }
}
