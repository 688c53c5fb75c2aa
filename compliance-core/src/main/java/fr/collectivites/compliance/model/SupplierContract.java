package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Key;

/**
 * A contract with a supplier of digital services, and its clauses.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param service service bought
 * @param accessesPersonalData access of the supplier to personal data; RGPD 28
 * @param guarantees guarantees of security by the supplier; RGPD 28(1)
 * @param reactionTime clause on the time to react
 * @param compensation clause on compensation
 * @param technicalAudit clause on technical audit
 * @param securityAssurancePlan security assurance plan
 * @param reversibility clause on reversibility
 * @param localisationEu data located in the European Union
 * @param gdprClauses clauses of article 28; RGPD 28(3)
 * @param incidentNotice clause on notice of incidents; RGPD 33(2)
 * @param securityUpdates clause on keeping the service secure over time
 * @param backupAndRestitution clause on backups and on the format in which data is given back
 * @param hostsHealthData hosting of health data collected in care or social follow-up; CSP L1111-8
 * @param hdsCertified certificate of host of health data; CSP L1111-8
 */
public record SupplierContract(
        @Key String key,
        Fact<SupplierService> service,
        Fact<Boolean> accessesPersonalData,
        Fact<Boolean> guarantees,
        Fact<Boolean> reactionTime,
        Fact<Boolean> compensation,
        Fact<Boolean> technicalAudit,
        Fact<Boolean> securityAssurancePlan,
        Fact<Boolean> reversibility,
        Fact<Boolean> localisationEu,
        Fact<Boolean> gdprClauses,
        Fact<Boolean> incidentNotice,
        Fact<Boolean> securityUpdates,
        Fact<Boolean> backupAndRestitution,
        Fact<Boolean> hostsHealthData,
        Fact<Boolean> hdsCertified)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public SupplierContract {
        Components.refuseNull(
                SupplierContract.class,
                key,
                service,
                accessesPersonalData,
                guarantees,
                reactionTime,
                compensation,
                technicalAudit,
                securityAssurancePlan,
                reversibility,
                localisationEu,
                gdprClauses,
                incidentNotice,
                securityUpdates,
                backupAndRestitution,
                hostsHealthData,
                hdsCertified);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static SupplierContractBuilder builder(String key) {
        return new SupplierContractBuilder(key);
    }
}
