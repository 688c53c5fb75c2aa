package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.SupplierContract;
import fr.collectivites.compliance.model.SupplierService;

/** Slots of a {@link SupplierContract}. Generated from the record: change the record. */
final class SupplierContractProjection {

    static final FactType TYPE = new FactList()
            .code("service", "service", SupplierService.class)
            .fact("accessesPersonalData", "accessesPersonalData", FactKind.BOOLEAN)
            .fact("guarantees", "guarantees", FactKind.BOOLEAN)
            .fact("reactionTime", "reactionTime", FactKind.BOOLEAN)
            .fact("compensation", "compensation", FactKind.BOOLEAN)
            .fact("technicalAudit", "technicalAudit", FactKind.BOOLEAN)
            .fact("securityAssurancePlan", "securityAssurancePlan", FactKind.BOOLEAN)
            .fact("reversibility", "reversibility", FactKind.BOOLEAN)
            .fact("localisationEu", "localisationEu", FactKind.BOOLEAN)
            .fact("gdprClauses", "gdprClauses", FactKind.BOOLEAN)
            .fact("incidentNotice", "incidentNotice", FactKind.BOOLEAN)
            .fact("securityUpdates", "securityUpdates", FactKind.BOOLEAN)
            .fact("backupAndRestitution", "backupAndRestitution", FactKind.BOOLEAN)
            .fact("hostsHealthData", "hostsHealthData", FactKind.BOOLEAN)
            .fact("hdsCertified", "hdsCertified", FactKind.BOOLEAN)
            .type("SupplierContract", "supplierContracts", fr.collectivites.compliance.facts.SupplierContract::new);

    private SupplierContractProjection() {}

    static Object[] slots(SupplierContract element) {
        Object[] slots = new Object[15];
        slots[0] = Projection.value(element.service());
        slots[1] = Projection.value(element.accessesPersonalData());
        slots[2] = Projection.value(element.guarantees());
        slots[3] = Projection.value(element.reactionTime());
        slots[4] = Projection.value(element.compensation());
        slots[5] = Projection.value(element.technicalAudit());
        slots[6] = Projection.value(element.securityAssurancePlan());
        slots[7] = Projection.value(element.reversibility());
        slots[8] = Projection.value(element.localisationEu());
        slots[9] = Projection.value(element.gdprClauses());
        slots[10] = Projection.value(element.incidentNotice());
        slots[11] = Projection.value(element.securityUpdates());
        slots[12] = Projection.value(element.backupAndRestitution());
        slots[13] = Projection.value(element.hostsHealthData());
        slots[14] = Projection.value(element.hdsCertified());
        return slots;
    }
}
