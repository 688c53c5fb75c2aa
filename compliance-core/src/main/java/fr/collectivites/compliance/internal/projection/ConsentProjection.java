package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.PublicationMedium;

/** Slots of a {@link Consent}. Generated from the record: change the record. */
final class ConsentProjection {

    static final FactType TYPE = new FactList()
            .fact("person", "person", FactKind.STRING)
            .code("givenBy", "givenBy", ConsentGiver.class)
            .code("purpose", "purpose", ConsentPurpose.class)
            .codes("media", "media", PublicationMedium.class)
            .code("form", "form", ConsentForm.class)
            .fact("given", "given", FactKind.BOOLEAN)
            .fact("givenAt", "givenAt", FactKind.INSTANT)
            .fact("withdrawnAt", "withdrawnAt", FactKind.INSTANT)
            .fact("withdrawn", "withdrawn", FactKind.BOOLEAN)
            .fact("ageYears", "ageYears", FactKind.INTEGER)
            .fact("preTicked", "preTicked", FactKind.BOOLEAN)
            .fact("imbalance", "imbalance", FactKind.BOOLEAN)
            .fact("withdrawalAsEasy", "withdrawalAsEasy", FactKind.BOOLEAN)
            .fact("informationSocietyService", "informationSocietyService", FactKind.BOOLEAN)
            .fact("minorAgreed", "minorAgreed", FactKind.BOOLEAN)
            .fact("parentAgreed", "parentAgreed", FactKind.BOOLEAN)
            .fact("informed", "informed", FactKind.BOOLEAN)
            .fact("specific", "specific", FactKind.BOOLEAN)
            .fact("proven", "proven", FactKind.BOOLEAN)
            .type("Consent", "consents", fr.collectivites.compliance.facts.Consent::new);

    private ConsentProjection() {}

    static Object[] slots(Consent element) {
        Object[] slots = new Object[19];
        slots[0] = Projection.value(element.person());
        slots[1] = Projection.value(element.givenBy());
        slots[2] = Projection.value(element.purpose());
        slots[3] = Projection.value(element.media());
        slots[4] = Projection.value(element.form());
        slots[5] = Projection.value(element.given());
        slots[6] = Projection.value(element.givenAt());
        slots[7] = Projection.value(element.withdrawnAt());
        slots[8] = Projection.value(element.withdrawn());
        slots[9] = Projection.number(element.ageYears());
        slots[10] = Projection.value(element.preTicked());
        slots[11] = Projection.value(element.imbalance());
        slots[12] = Projection.value(element.withdrawalAsEasy());
        slots[13] = Projection.value(element.informationSocietyService());
        slots[14] = Projection.value(element.minorAgreed());
        slots[15] = Projection.value(element.parentAgreed());
        slots[16] = Projection.value(element.informed());
        slots[17] = Projection.value(element.specific());
        slots[18] = Projection.value(element.proven());
        return slots;
    }
}
