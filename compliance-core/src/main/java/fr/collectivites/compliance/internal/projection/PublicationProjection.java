package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.model.PublicationSubject;

/** Slots of a {@link Publication}. Generated from the record: change the record. */
final class PublicationProjection {

    static final FactType TYPE = new FactList()
            .code("item", "item", PublicationItem.class)
            .code("medium", "medium", PublicationMedium.class)
            .fact("plannedFor", "plannedFor", FactKind.DATE)
            .fact("publishedOn", "publishedOn", FactKind.DATE)
            .code("subjectKind", "subjectKind", PublicationSubject.class)
            .code("context", "context", PublicationContext.class)
            .fact("singledOut", "singledOut", FactKind.BOOLEAN)
            .fact("degrading", "degrading", FactKind.BOOLEAN)
            .fact("anonymised", "anonymised", FactKind.BOOLEAN)
            .fact("personalData", "personalData", FactKind.BOOLEAN)
            .fact("thirdPartyData", "thirdPartyData", FactKind.BOOLEAN)
            .fact("socialAidData", "socialAidData", FactKind.BOOLEAN)
            .fact("spousesData", "spousesData", FactKind.BOOLEAN)
            .fact("fromCivilRegistry", "fromCivilRegistry", FactKind.BOOLEAN)
            .fact("soleParentalAuthority", "soleParentalAuthority", FactKind.BOOLEAN)
            .fact("bansPosted", "bansPosted", FactKind.BOOLEAN)
            .fact("consentKeys", "consentKeys", FactKind.LIST_OF_STRING)
            .fact("published", "published", FactKind.BOOLEAN)
            .fact("onlineVersion", "onlineVersion", FactKind.BOOLEAN)
            .fact("everyoneAsked", "everyoneAsked", FactKind.BOOLEAN)
            .fact("relativesAgreed", "relativesAgreed", FactKind.BOOLEAN)
            .fact("relativesAgreementWritten", "relativesAgreementWritten", FactKind.BOOLEAN)
            .fact("personsInformed", "personsInformed", FactKind.BOOLEAN)
            .fact("sensitiveData", "sensitiveData", FactKind.BOOLEAN)
            .fact("keptInFile", "keptInFile", FactKind.BOOLEAN)
            .fact("takenDown", "takenDown", FactKind.BOOLEAN)
            .fact("approvedOn", "approvedOn", FactKind.DATE)
            .fact("paperPublicityChosen", "paperPublicityChosen", FactKind.BOOLEAN)
            .fact("moderated", "moderated", FactKind.BOOLEAN)
            .fact("accountsSecured", "accountsSecured", FactKind.BOOLEAN)
            .fact("passwordsHeld", "passwordsHeld", FactKind.BOOLEAN)
            .fact("geolocated", "geolocated", FactKind.BOOLEAN)
            .fact("geolocationOptional", "geolocationOptional", FactKind.BOOLEAN)
            .derived("selfConsented", "selfConsented", FactKind.BOOLEAN)
            .derived("parentOneConsented", "parentOneConsented", FactKind.BOOLEAN)
            .derived("parentTwoConsented", "parentTwoConsented", FactKind.BOOLEAN)
            .derived("guardianConsented", "guardianConsented", FactKind.BOOLEAN)
            .derived("selfConsentWritten", "selfConsentWritten", FactKind.BOOLEAN)
            .derived("parentConsentsWritten", "parentConsentsWritten", FactKind.BOOLEAN)
            .derived("consentRefused", "consentRefused", FactKind.BOOLEAN)
            .derived("consentWithdrawn", "consentWithdrawn", FactKind.BOOLEAN)
            .type("Publication", "publications", fr.collectivites.compliance.facts.Publication::new);

    private PublicationProjection() {}

    static Object[] slots(Publication element) {
        Object[] slots = new Object[41];
        slots[0] = Projection.value(element.item());
        slots[1] = Projection.value(element.medium());
        slots[2] = Projection.value(element.plannedFor());
        slots[3] = Projection.value(element.publishedOn());
        slots[4] = Projection.value(element.subjectKind());
        slots[5] = Projection.value(element.context());
        slots[6] = Projection.value(element.singledOut());
        slots[7] = Projection.value(element.degrading());
        slots[8] = Projection.value(element.anonymised());
        slots[9] = Projection.value(element.personalData());
        slots[10] = Projection.value(element.thirdPartyData());
        slots[11] = Projection.value(element.socialAidData());
        slots[12] = Projection.value(element.spousesData());
        slots[13] = Projection.value(element.fromCivilRegistry());
        slots[14] = Projection.value(element.soleParentalAuthority());
        slots[15] = Projection.value(element.bansPosted());
        slots[16] = Projection.value(element.consentKeys());
        slots[17] = Projection.value(element.published());
        slots[18] = Projection.value(element.onlineVersion());
        slots[19] = Projection.value(element.everyoneAsked());
        slots[20] = Projection.value(element.relativesAgreed());
        slots[21] = Projection.value(element.relativesAgreementWritten());
        slots[22] = Projection.value(element.personsInformed());
        slots[23] = Projection.value(element.sensitiveData());
        slots[24] = Projection.value(element.keptInFile());
        slots[25] = Projection.value(element.takenDown());
        slots[26] = Projection.value(element.approvedOn());
        slots[27] = Projection.value(element.paperPublicityChosen());
        slots[28] = Projection.value(element.moderated());
        slots[29] = Projection.value(element.accountsSecured());
        slots[30] = Projection.value(element.passwordsHeld());
        slots[31] = Projection.value(element.geolocated());
        slots[32] = Projection.value(element.geolocationOptional());
        return slots;
    }
}
