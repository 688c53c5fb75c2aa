package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.DataSubjectRequest;
import fr.collectivites.compliance.model.DataSubjectRight;
import fr.collectivites.compliance.model.RequestChannel;

/** Slots of a {@link DataSubjectRequest}. Generated from the record: change the record. */
final class DataSubjectRequestProjection {

    static final FactType TYPE = new FactList()
            .code("right", "right", DataSubjectRight.class)
            .fact("processing", "processing", FactKind.STRING)
            .fact("receivedAt", "receivedAt", FactKind.INSTANT)
            .code("channel", "channel", RequestChannel.class)
            .fact("reasonableDoubt", "reasonableDoubt", FactKind.BOOLEAN)
            .fact("identityAskedWithoutDelay", "identityAskedWithoutDelay", FactKind.BOOLEAN)
            .fact("identityEstablishedAt", "identityEstablishedAt", FactKind.INSTANT)
            .fact("complex", "complex", FactKind.BOOLEAN)
            .fact("extensionNotifiedAt", "extensionNotifiedAt", FactKind.INSTANT)
            .fact("answeredAt", "answeredAt", FactKind.INSTANT)
            .fact("refused", "refused", FactKind.BOOLEAN)
            .fact("refusalReasonsGiven", "refusalReasonsGiven", FactKind.BOOLEAN)
            .fact("medicalFile", "medicalFile", FactKind.BOOLEAN)
            .fact("medicalOlderThanFiveYears", "medicalOlderThanFiveYears", FactKind.BOOLEAN)
            .type("DataSubjectRequest", "requests", fr.collectivites.compliance.facts.DataSubjectRequest::new);

    private DataSubjectRequestProjection() {}

    static Object[] slots(DataSubjectRequest element) {
        Object[] slots = new Object[14];
        slots[0] = Projection.value(element.right());
        slots[1] = Projection.value(element.processing());
        slots[2] = Projection.value(element.receivedAt());
        slots[3] = Projection.value(element.channel());
        slots[4] = Projection.value(element.reasonableDoubt());
        slots[5] = Projection.value(element.identityAskedWithoutDelay());
        slots[6] = Projection.value(element.identityEstablishedAt());
        slots[7] = Projection.value(element.complex());
        slots[8] = Projection.value(element.extensionNotifiedAt());
        slots[9] = Projection.value(element.answeredAt());
        slots[10] = Projection.value(element.refused());
        slots[11] = Projection.value(element.refusalReasonsGiven());
        slots[12] = Projection.value(element.medicalFile());
        slots[13] = Projection.value(element.medicalOlderThanFiveYears());
        return slots;
    }
}
