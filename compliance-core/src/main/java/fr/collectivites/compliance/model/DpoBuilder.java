package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds a {@link Dpo}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class DpoBuilder {

    private Fact<Boolean> designated = Fact.unknown();
    private Fact<DpoRole> role = Fact.unknown();
    private Fact<Boolean> shared = Fact.unknown();
    private Fact<Boolean> legalPerson = Fact.unknown();
    private Fact<Boolean> internal = Fact.unknown();
    private Fact<Boolean> contactPublished = Fact.unknown();
    private Fact<Boolean> declaredToCnil = Fact.unknown();
    private Fact<Boolean> cooperatesWithCnil = Fact.unknown();
    private Fact<Boolean> registerKept = Fact.unknown();
    private Fact<Boolean> processesForOthers = Fact.unknown();
    private Fact<Boolean> processorRegisterKept = Fact.unknown();

    DpoBuilder() {}

    /** Says: DPO designated. Not said, it stays unknown. */
    public DpoBuilder designated(boolean value) {
        this.designated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: DPO designated. */
    public DpoBuilder designated(Fact<Boolean> fact) {
        this.designated = Objects.requireNonNull(fact, "designated");
        return this;
    }

    /** Says: function of the DPO. Not said, it stays unknown. */
    public DpoBuilder role(DpoRole value) {
        this.role = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: function of the DPO. */
    public DpoBuilder role(Fact<DpoRole> fact) {
        this.role = Objects.requireNonNull(fact, "role");
        return this;
    }

    /** Says: DPO shared with other bodies. Not said, it stays unknown. */
    public DpoBuilder shared(boolean value) {
        this.shared = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: DPO shared with other bodies. */
    public DpoBuilder shared(Fact<Boolean> fact) {
        this.shared = Objects.requireNonNull(fact, "shared");
        return this;
    }

    /** Says: DPO that is a legal person. Not said, it stays unknown. */
    public DpoBuilder legalPerson(boolean value) {
        this.legalPerson = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: DPO that is a legal person. */
    public DpoBuilder legalPerson(Fact<Boolean> fact) {
        this.legalPerson = Objects.requireNonNull(fact, "legalPerson");
        return this;
    }

    /** Says: DPO chosen among the staff. Not said, it stays unknown. */
    public DpoBuilder internal(boolean value) {
        this.internal = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: DPO chosen among the staff. */
    public DpoBuilder internal(Fact<Boolean> fact) {
        this.internal = Objects.requireNonNull(fact, "internal");
        return this;
    }

    /** Says: contact details of the DPO published. Not said, it stays unknown. */
    public DpoBuilder contactPublished(boolean value) {
        this.contactPublished = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: contact details of the DPO published. */
    public DpoBuilder contactPublished(Fact<Boolean> fact) {
        this.contactPublished = Objects.requireNonNull(fact, "contactPublished");
        return this;
    }

    /** Says: DPO declared to the CNIL. Not said, it stays unknown. */
    public DpoBuilder declaredToCnil(boolean value) {
        this.declaredToCnil = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: DPO declared to the CNIL. */
    public DpoBuilder declaredToCnil(Fact<Boolean> fact) {
        this.declaredToCnil = Objects.requireNonNull(fact, "declaredToCnil");
        return this;
    }

    /** Says: body that answers the requests and formal notices of the CNIL; RGPD 31. Not said, it stays unknown. */
    public DpoBuilder cooperatesWithCnil(boolean value) {
        this.cooperatesWithCnil = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: body that answers the requests and formal notices of the CNIL; RGPD 31. */
    public DpoBuilder cooperatesWithCnil(Fact<Boolean> fact) {
        this.cooperatesWithCnil = Objects.requireNonNull(fact, "cooperatesWithCnil");
        return this;
    }

    /** Says: register of processings kept, as a rule by the DPO; RGPD 30(1). Not said, it stays unknown. */
    public DpoBuilder registerKept(boolean value) {
        this.registerKept = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: register of processings kept, as a rule by the DPO; RGPD 30(1). */
    public DpoBuilder registerKept(Fact<Boolean> fact) {
        this.registerKept = Objects.requireNonNull(fact, "registerKept");
        return this;
    }

    /** Says: processings run on behalf of other bodies; RGPD 4(8). Not said, it stays unknown. */
    public DpoBuilder processesForOthers(boolean value) {
        this.processesForOthers = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: processings run on behalf of other bodies; RGPD 4(8). */
    public DpoBuilder processesForOthers(Fact<Boolean> fact) {
        this.processesForOthers = Objects.requireNonNull(fact, "processesForOthers");
        return this;
    }

    /** Says: register of the processings run on behalf of others kept; RGPD 30(2). Not said, it stays unknown. */
    public DpoBuilder processorRegisterKept(boolean value) {
        this.processorRegisterKept = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: register of the processings run on behalf of others kept; RGPD 30(2). */
    public DpoBuilder processorRegisterKept(Fact<Boolean> fact) {
        this.processorRegisterKept = Objects.requireNonNull(fact, "processorRegisterKept");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Dpo build() {
        return new Dpo(
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
}
