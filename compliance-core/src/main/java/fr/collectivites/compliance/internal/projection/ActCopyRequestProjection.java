package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.ActCopyRequest;
import fr.collectivites.compliance.model.ActKind;
import fr.collectivites.compliance.model.CopyKind;
import fr.collectivites.compliance.model.RequesterQuality;

/** Slots of a {@link ActCopyRequest}. Generated from the record: change the record. */
final class ActCopyRequestProjection {

    static final FactType TYPE = new FactList()
            .code("act", "act", ActKind.class)
            .code("copy", "copy", CopyKind.class)
            .code("requester", "requester", RequesterQuality.class)
            .fact("ageYears", "ageYears", FactKind.INTEGER)
            .type("ActCopyRequest", "actCopyRequests", fr.collectivites.compliance.facts.ActCopyRequest::new);

    private ActCopyRequestProjection() {}

    static Object[] slots(ActCopyRequest element) {
        Object[] slots = new Object[4];
        slots[0] = Projection.value(element.act());
        slots[1] = Projection.value(element.copy());
        slots[2] = Projection.value(element.requester());
        slots[3] = Projection.number(element.ageYears());
        return slots;
    }
}
