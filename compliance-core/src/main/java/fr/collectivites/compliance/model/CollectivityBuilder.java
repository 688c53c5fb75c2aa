package fr.collectivites.compliance.model;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Builds a {@link Collectivity}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class CollectivityBuilder {

    private Fact<String> siren = Fact.unknown();
    private Fact<String> name = Fact.unknown();
    private Fact<CollectivityKind> kind = Fact.unknown();
    private Fact<List<PopulationFigure>> populations = Fact.unknown();
    private Fact<String> departement = Fact.unknown();
    private Fact<Boolean> protestantTemple = Fact.unknown();
    private Fact<Integer> staff = Fact.unknown();
    private Fact<Boolean> listedSector = Fact.unknown();
    private Fact<Boolean> industrialAndCommercial = Fact.unknown();
    private Fact<Nis2Class> nis2Designation = Fact.unknown();
    private Fact<Boolean> criticalEntity = Fact.unknown();
    private Fact<Boolean> cyberInsured = Fact.unknown();
    private Fact<Boolean> healthEstablishment = Fact.unknown();
    private Fact<Boolean> registeredWithAnssi = Fact.unknown();
    private Fact<Boolean> website = Fact.unknown();
    private Dpo dpo = Dpo.builder().build();
    private Operator operator = Operator.builder().build();
    private SecurityMeasures security = SecurityMeasures.builder().build();

    CollectivityBuilder() {}

    /** Says: SIREN number of the body. Not said, it stays unknown. */
    public CollectivityBuilder siren(String value) {
        this.siren = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: SIREN number of the body. */
    public CollectivityBuilder siren(Fact<String> fact) {
        this.siren = Objects.requireNonNull(fact, "siren");
        return this;
    }

    /** Says: name of the body. Not said, it stays unknown. */
    public CollectivityBuilder name(String value) {
        this.name = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: name of the body. */
    public CollectivityBuilder name(Fact<String> fact) {
        this.name = Objects.requireNonNull(fact, "name");
        return this;
    }

    /** Says: legal kind of the body. Not said, it stays unknown. */
    public CollectivityBuilder kind(CollectivityKind value) {
        this.kind = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: legal kind of the body. */
    public CollectivityBuilder kind(Fact<CollectivityKind> fact) {
        this.kind = Objects.requireNonNull(fact, "kind");
        return this;
    }

    /** Says: legal populations of the body. Not said, it stays unknown. */
    public CollectivityBuilder populations(PopulationFigure... values) {
        this.populations = Fact.of(List.of(values));
        return this;
    }

    /** Says, known or unknown: legal populations of the body. */
    public CollectivityBuilder populations(Fact<List<PopulationFigure>> fact) {
        this.populations = Objects.requireNonNull(fact, "populations");
        return this;
    }

    /** Says: code of the département. Not said, it stays unknown. */
    public CollectivityBuilder departement(String value) {
        this.departement = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: code of the département. */
    public CollectivityBuilder departement(Fact<String> fact) {
        this.departement = Objects.requireNonNull(fact, "departement");
        return this;
    }

    /** Says: Protestant temple or mixed church in the commune. Not said, it stays unknown. */
    public CollectivityBuilder protestantTemple(boolean value) {
        this.protestantTemple = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: Protestant temple or mixed church in the commune. */
    public CollectivityBuilder protestantTemple(Fact<Boolean> fact) {
        this.protestantTemple = Objects.requireNonNull(fact, "protestantTemple");
        return this;
    }

    /** Says: number of agents. Not said, it stays unknown. */
    public CollectivityBuilder staff(int value) {
        this.staff = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of agents. */
    public CollectivityBuilder staff(Fact<Integer> fact) {
        this.staff = Objects.requireNonNull(fact, "staff");
        return this;
    }

    /** Says: activity in a sector listed by NIS 2. Not said, it stays unknown. */
    public CollectivityBuilder listedSector(boolean value) {
        this.listedSector = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: activity in a sector listed by NIS 2. */
    public CollectivityBuilder listedSector(Fact<Boolean> fact) {
        this.listedSector = Objects.requireNonNull(fact, "listedSector");
        return this;
    }

    /** Says: industrial and commercial public service. Not said, it stays unknown. */
    public CollectivityBuilder industrialAndCommercial(boolean value) {
        this.industrialAndCommercial = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: industrial and commercial public service. */
    public CollectivityBuilder industrialAndCommercial(Fact<Boolean> fact) {
        this.industrialAndCommercial = Objects.requireNonNull(fact, "industrialAndCommercial");
        return this;
    }

    /** Says: class given by an order of the Prime Minister. Not said, it stays unknown. */
    public CollectivityBuilder nis2Designation(Nis2Class value) {
        this.nis2Designation = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: class given by an order of the Prime Minister. */
    public CollectivityBuilder nis2Designation(Fact<Nis2Class> fact) {
        this.nis2Designation = Objects.requireNonNull(fact, "nis2Designation");
        return this;
    }

    /** Says: critical entity or former operator of essential services. Not said, it stays unknown. */
    public CollectivityBuilder criticalEntity(boolean value) {
        this.criticalEntity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: critical entity or former operator of essential services. */
    public CollectivityBuilder criticalEntity(Fact<Boolean> fact) {
        this.criticalEntity = Objects.requireNonNull(fact, "criticalEntity");
        return this;
    }

    /** Says: insurance against cyber attacks. Not said, it stays unknown. */
    public CollectivityBuilder cyberInsured(boolean value) {
        this.cyberInsured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: insurance against cyber attacks. */
    public CollectivityBuilder cyberInsured(Fact<Boolean> fact) {
        this.cyberInsured = Objects.requireNonNull(fact, "cyberInsured");
        return this;
    }

    /** Says: health or medico-social establishment run by the body. Not said, it stays unknown. */
    public CollectivityBuilder healthEstablishment(boolean value) {
        this.healthEstablishment = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: health or medico-social establishment run by the body. */
    public CollectivityBuilder healthEstablishment(Fact<Boolean> fact) {
        this.healthEstablishment = Objects.requireNonNull(fact, "healthEstablishment");
        return this;
    }

    /** Says: registration with ANSSI done. Not said, it stays unknown. */
    public CollectivityBuilder registeredWithAnssi(boolean value) {
        this.registeredWithAnssi = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: registration with ANSSI done. */
    public CollectivityBuilder registeredWithAnssi(Fact<Boolean> fact) {
        this.registeredWithAnssi = Objects.requireNonNull(fact, "registeredWithAnssi");
        return this;
    }

    /** Says: website of the body. Not said, it stays unknown. */
    public CollectivityBuilder website(boolean value) {
        this.website = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: website of the body. */
    public CollectivityBuilder website(Fact<Boolean> fact) {
        this.website = Objects.requireNonNull(fact, "website");
        return this;
    }

    /** Says all about: dpo. */
    public CollectivityBuilder dpo(Dpo value) {
        this.dpo = Objects.requireNonNull(value, "dpo");
        return this;
    }

    /** Says what is known about: dpo. */
    public CollectivityBuilder dpo(UnaryOperator<DpoBuilder> said) {
        this.dpo = said.apply(Dpo.builder()).build();
        return this;
    }

    /** Says all about: operator. */
    public CollectivityBuilder operator(Operator value) {
        this.operator = Objects.requireNonNull(value, "operator");
        return this;
    }

    /** Says what is known about: operator. */
    public CollectivityBuilder operator(UnaryOperator<OperatorBuilder> said) {
        this.operator = said.apply(Operator.builder()).build();
        return this;
    }

    /** Says all about: security. */
    public CollectivityBuilder security(SecurityMeasures value) {
        this.security = Objects.requireNonNull(value, "security");
        return this;
    }

    /** Says what is known about: security. */
    public CollectivityBuilder security(UnaryOperator<SecurityMeasuresBuilder> said) {
        this.security = said.apply(SecurityMeasures.builder()).build();
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Collectivity build() {
        return new Collectivity(
                siren,
                name,
                kind,
                populations,
                departement,
                protestantTemple,
                staff,
                listedSector,
                industrialAndCommercial,
                nis2Designation,
                criticalEntity,
                cyberInsured,
                healthEstablishment,
                registeredWithAnssi,
                website,
                dpo,
                operator,
                security);
    }
}
