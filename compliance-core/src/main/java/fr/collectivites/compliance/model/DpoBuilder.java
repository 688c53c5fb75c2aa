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

    /** Says: DPO as the contact of the CNIL. Not said, it stays unknown. */
    public DpoBuilder cooperatesWithCnil(boolean value) {
        this.cooperatesWithCnil = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: DPO as the contact of the CNIL. */
    public DpoBuilder cooperatesWithCnil(Fact<Boolean> fact) {
        this.cooperatesWithCnil = Objects.requireNonNull(fact, "cooperatesWithCnil");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Dpo build() {
        return new Dpo(
                designated, role, shared, legalPerson, internal, contactPublished, declaredToCnil, cooperatesWithCnil);
    }
}
