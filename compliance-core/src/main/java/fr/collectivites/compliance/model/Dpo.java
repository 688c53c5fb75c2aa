package fr.collectivites.compliance.model;

/**
 * The data protection officer of the body, and what he keeps for it (RGPD art. 30, 31, 37 to 39).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param designated DPO designated; RGPD 37(1)(a)
 * @param role function of the DPO; conflict of interest: RGPD 38(6)
 * @param shared DPO shared with other bodies; RGPD 37(3)
 * @param legalPerson DPO that is a legal person
 * @param internal DPO chosen among the staff; RGPD 37(6)
 * @param contactPublished contact details of the DPO published; RGPD 37(7)
 * @param declaredToCnil DPO declared to the CNIL; RGPD 37(7)
 * @param cooperatesWithCnil body that answers the requests and formal notices of the CNIL; RGPD 31
 * @param registerKept register of processings kept, as a rule by the DPO; RGPD 30(1)
 * @param processesForOthers processings run on behalf of other bodies; RGPD 4(8)
 * @param processorRegisterKept register of the processings run on behalf of others kept; RGPD 30(2)
 */
public record Dpo(
        Fact<Boolean> designated,
        Fact<DpoRole> role,
        Fact<Boolean> shared,
        Fact<Boolean> legalPerson,
        Fact<Boolean> internal,
        Fact<Boolean> contactPublished,
        Fact<Boolean> declaredToCnil,
        Fact<Boolean> cooperatesWithCnil,
        Fact<Boolean> registerKept,
        Fact<Boolean> processesForOthers,
        Fact<Boolean> processorRegisterKept) {

    /** Refuses null; the message names the component. */
    public Dpo {
        Components.refuseNull(
                Dpo.class,
                designated,
                role,
                shared,
                legalPerson,
                internal,
                contactPublished,
                declaredToCnil,
                cooperatesWithCnil,
                registerKept,
                processesForOthers,
                processorRegisterKept);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static DpoBuilder builder() {
        return new DpoBuilder();
    }
}
