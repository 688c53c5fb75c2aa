package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.ActCopyRequest;
import fr.collectivites.compliance.model.ActKind;
import fr.collectivites.compliance.model.ArchiveKind;
import fr.collectivites.compliance.model.CopyKind;
import fr.collectivites.compliance.model.RequesterQuality;

/** Slots of a {@link ActCopyRequest}. Generated from the record: change the record. */
final class ActCopyRequestProjection {

    static final FactType TYPE = new FactList()
            .code("act", "act", ActKind.class)
            .code("copy", "copy", CopyKind.class)
            .code("requester", "requester", RequesterQuality.class)
            .fact("ageYears", "ageYears", FactKind.INTEGER)
            .fact("requesterAdult", "requesterAdult", FactKind.BOOLEAN)
            .fact("minorConcerned", "minorConcerned", FactKind.BOOLEAN)
            .fact("personDeceased", "personDeceased", FactKind.BOOLEAN)
            .fact("yearsSinceDeath", "yearsSinceDeath", FactKind.INTEGER)
            .fact("yearsSinceBirth", "yearsSinceBirth", FactKind.INTEGER)
            .code("archive", "archive", ArchiveKind.class)
            .type("ActCopyRequest", "actCopyRequests", fr.collectivites.compliance.facts.ActCopyRequest::new);

    private ActCopyRequestProjection() {}

    static Object[] slots(ActCopyRequest element) {
        Object[] slots = new Object[10];
        slots[0] = Projection.value(element.act());
        slots[1] = Projection.value(element.copy());
        slots[2] = Projection.value(element.requester());
        slots[3] = Projection.number(element.ageYears());
        slots[4] = Projection.value(element.requesterAdult());
        slots[5] = Projection.value(element.minorConcerned());
        slots[6] = Projection.value(element.personDeceased());
        slots[7] = Projection.number(element.yearsSinceDeath());
        slots[8] = Projection.number(element.yearsSinceBirth());
        slots[9] = Projection.value(element.archive());
        return slots;
    }
}
