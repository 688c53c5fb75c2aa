package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds a {@link PopulationFigure}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class PopulationFigureBuilder {

    private Fact<PopulationKind> kind = Fact.unknown();
    private Fact<PopulationScope> scope = Fact.unknown();
    private Fact<Long> inhabitants = Fact.unknown();
    private Fact<Integer> vintage = Fact.unknown();

    PopulationFigureBuilder() {}

    /** Says: kind of the population figure. Not said, it stays unknown. */
    public PopulationFigureBuilder kind(PopulationKind value) {
        this.kind = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: kind of the population figure. */
    public PopulationFigureBuilder kind(Fact<PopulationKind> fact) {
        this.kind = Objects.requireNonNull(fact, "kind");
        return this;
    }

    /** Says: whose population it is. Not said, it stays unknown. */
    public PopulationFigureBuilder scope(PopulationScope value) {
        this.scope = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: whose population it is. */
    public PopulationFigureBuilder scope(Fact<PopulationScope> fact) {
        this.scope = Objects.requireNonNull(fact, "scope");
        return this;
    }

    /** Says: number of inhabitants. Not said, it stays unknown. */
    public PopulationFigureBuilder inhabitants(long value) {
        this.inhabitants = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of inhabitants. */
    public PopulationFigureBuilder inhabitants(Fact<Long> fact) {
        this.inhabitants = Objects.requireNonNull(fact, "inhabitants");
        return this;
    }

    /** Says: year of the population figure. Not said, it stays unknown. */
    public PopulationFigureBuilder vintage(int value) {
        this.vintage = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: year of the population figure. */
    public PopulationFigureBuilder vintage(Fact<Integer> fact) {
        this.vintage = Objects.requireNonNull(fact, "vintage");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public PopulationFigure build() {
        return new PopulationFigure(kind, scope, inhabitants, vintage);
    }
}
