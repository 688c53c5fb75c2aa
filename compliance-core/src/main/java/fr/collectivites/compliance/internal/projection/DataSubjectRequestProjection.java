package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.DataSubjectRequest;
import fr.collectivites.compliance.model.DataSubjectRight;
import fr.collectivites.compliance.model.RequestChannel;
import fr.collectivites.compliance.model.RequestedDocument;

/** Slots of a {@link DataSubjectRequest}. Generated from the record: change the record. */
final class DataSubjectRequestProjection {

    static final FactType TYPE = new FactList()
            .code("right", "right", DataSubjectRight.class)
            .fact("processing", "processing", FactKind.STRING)
            .fact("receivedAt", "receivedAt", FactKind.INSTANT)
            .code("channel", "channel", RequestChannel.class)
            .fact("reasonableDoubt", "reasonableDoubt", FactKind.BOOLEAN)
            .fact("identityAskedWithoutDelay", "identityAskedWithoutDelay", FactKind.BOOLEAN)
            .fact("identityAskedAt", "identityAskedAt", FactKind.INSTANT)
            .fact("identityEstablishedAt", "identityEstablishedAt", FactKind.INSTANT)
            .fact("complex", "complex", FactKind.BOOLEAN)
            .fact("extensionNotifiedAt", "extensionNotifiedAt", FactKind.INSTANT)
            .fact("answeredAt", "answeredAt", FactKind.INSTANT)
            .fact("refused", "refused", FactKind.BOOLEAN)
            .fact("refusalReasonsGiven", "refusalReasonsGiven", FactKind.BOOLEAN)
            .fact("medicalFile", "medicalFile", FactKind.BOOLEAN)
            .fact("medicalOlderThanFiveYears", "medicalOlderThanFiveYears", FactKind.BOOLEAN)
            .fact("answered", "answered", FactKind.BOOLEAN)
            .fact("extensionNotified", "extensionNotified", FactKind.BOOLEAN)
            .fact("extensionReasonsGiven", "extensionReasonsGiven", FactKind.BOOLEAN)
            .fact("identityCopyAsked", "identityCopyAsked", FactKind.BOOLEAN)
            .fact("authenticated", "authenticated", FactKind.BOOLEAN)
            .fact("dataNoLongerNeeded", "dataNoLongerNeeded", FactKind.BOOLEAN)
            .fact("unlawfulProcessing", "unlawfulProcessing", FactKind.BOOLEAN)
            .fact("particularSituation", "particularSituation", FactKind.BOOLEAN)
            .fact("compellingGrounds", "compellingGrounds", FactKind.BOOLEAN)
            .fact("directMarketing", "directMarketing", FactKind.BOOLEAN)
            .fact("manifestlyUnfounded", "manifestlyUnfounded", FactKind.BOOLEAN)
            .fact("remediesStated", "remediesStated", FactKind.BOOLEAN)
            .fact("feeAsked", "feeAsked", FactKind.BOOLEAN)
            .fact("thirdPartiesMasked", "thirdPartiesMasked", FactKind.BOOLEAN)
            .code("document", "document", RequestedDocument.class)
            .fact("voter", "voter", FactKind.BOOLEAN)
            .fact("nonCommercialUse", "nonCommercialUse", FactKind.BOOLEAN)
            .type("DataSubjectRequest", "requests", fr.collectivites.compliance.facts.DataSubjectRequest::new);

    private DataSubjectRequestProjection() {}

    static Object[] slots(DataSubjectRequest element) {
        Object[] slots = new Object[32];
        slots[0] = Projection.value(element.right());
        slots[1] = Projection.value(element.processing());
        slots[2] = Projection.value(element.receivedAt());
        slots[3] = Projection.value(element.channel());
        slots[4] = Projection.value(element.reasonableDoubt());
        slots[5] = Projection.value(element.identityAskedWithoutDelay());
        slots[6] = Projection.value(element.identityAskedAt());
        slots[7] = Projection.value(element.identityEstablishedAt());
        slots[8] = Projection.value(element.complex());
        slots[9] = Projection.value(element.extensionNotifiedAt());
        slots[10] = Projection.value(element.answeredAt());
        slots[11] = Projection.value(element.refused());
        slots[12] = Projection.value(element.refusalReasonsGiven());
        slots[13] = Projection.value(element.medicalFile());
        slots[14] = Projection.value(element.medicalOlderThanFiveYears());
        slots[15] = Projection.value(element.answered());
        slots[16] = Projection.value(element.extensionNotified());
        slots[17] = Projection.value(element.extensionReasonsGiven());
        slots[18] = Projection.value(element.identityCopyAsked());
        slots[19] = Projection.value(element.authenticated());
        slots[20] = Projection.value(element.dataNoLongerNeeded());
        slots[21] = Projection.value(element.unlawfulProcessing());
        slots[22] = Projection.value(element.particularSituation());
        slots[23] = Projection.value(element.compellingGrounds());
        slots[24] = Projection.value(element.directMarketing());
        slots[25] = Projection.value(element.manifestlyUnfounded());
        slots[26] = Projection.value(element.remediesStated());
        slots[27] = Projection.value(element.feeAsked());
        slots[28] = Projection.value(element.thirdPartiesMasked());
        slots[29] = Projection.value(element.document());
        slots[30] = Projection.value(element.voter());
        slots[31] = Projection.value(element.nonCommercialUse());
        return slots;
    }
}
