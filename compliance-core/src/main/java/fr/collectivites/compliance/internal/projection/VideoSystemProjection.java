package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.MonthLength;
import fr.collectivites.compliance.model.VideoPlace;
import fr.collectivites.compliance.model.VideoPurpose;
import fr.collectivites.compliance.model.VideoSystem;

/** Slots of a {@link VideoSystem}. Generated from the record: change the record. */
final class VideoSystemProjection {

    static final FactType TYPE = new FactList()
            .code("place", "place", VideoPlace.class)
            .codes("purposes", "purposes", VideoPurpose.class)
            .fact("cameras", "cameras", FactKind.INTEGER)
            .fact("on", "on", FactKind.BOOLEAN)
            .fact("appliedOn", "appliedOn", FactKind.DATE)
            .fact("authorised", "authorised", FactKind.BOOLEAN)
            .fact("authorisedOn", "authorisedOn", FactKind.DATE)
            .fact("provisional", "provisional", FactKind.BOOLEAN)
            .fact("authorisedUntil", "authorisedUntil", FactKind.DATE)
            .fact("retentionDays", "retentionDays", FactKind.INTEGER)
            .fact("investigation", "investigation", FactKind.BOOLEAN)
            .fact("dwellingsMasked", "dwellingsMasked", FactKind.BOOLEAN)
            .fact("signage", "signage", FactKind.BOOLEAN)
            .fact("register", "register", FactKind.BOOLEAN)
            .fact("recorderSecured", "recorderSecured", FactKind.BOOLEAN)
            .fact("aipdDone", "aipdDone", FactKind.BOOLEAN)
            .fact("applied", "applied", FactKind.BOOLEAN)
            .fact("provisionalMonths", "provisionalMonths", FactKind.INTEGER)
            .fact("eventOver", "eventOver", FactKind.BOOLEAN)
            .code("checkedMonth", "checkedMonth", MonthLength.class)
            .fact("withinOrderRetention", "withinOrderRetention", FactKind.BOOLEAN)
            .fact("publicList", "publicList", FactKind.BOOLEAN)
            .fact("staffFilmed", "staffFilmed", FactKind.BOOLEAN)
            .fact("staffConsulted", "staffConsulted", FactKind.BOOLEAN)
            .type("VideoSystem", "videoSystems", fr.collectivites.compliance.facts.VideoSystem::new);

    private VideoSystemProjection() {}

    static Object[] slots(VideoSystem element) {
        Object[] slots = new Object[24];
        slots[0] = Projection.value(element.place());
        slots[1] = Projection.value(element.purposes());
        slots[2] = Projection.number(element.cameras());
        slots[3] = Projection.value(element.on());
        slots[4] = Projection.value(element.appliedOn());
        slots[5] = Projection.value(element.authorised());
        slots[6] = Projection.value(element.authorisedOn());
        slots[7] = Projection.value(element.provisional());
        slots[8] = Projection.value(element.authorisedUntil());
        slots[9] = Projection.number(element.retentionDays());
        slots[10] = Projection.value(element.investigation());
        slots[11] = Projection.value(element.dwellingsMasked());
        slots[12] = Projection.value(element.signage());
        slots[13] = Projection.value(element.register());
        slots[14] = Projection.value(element.recorderSecured());
        slots[15] = Projection.value(element.aipdDone());
        slots[16] = Projection.value(element.applied());
        slots[17] = Projection.number(element.provisionalMonths());
        slots[18] = Projection.value(element.eventOver());
        slots[19] = Projection.value(element.checkedMonth());
        slots[20] = Projection.value(element.withinOrderRetention());
        slots[21] = Projection.value(element.publicList());
        slots[22] = Projection.value(element.staffFilmed());
        slots[23] = Projection.value(element.staffConsulted());
        return slots;
    }
}
