package fr.collectivites.compliance.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * One legal population, as the INSEE publishes it.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param kind kind of the population figure; a figure of unknown kind stands for both
 * @param scope whose population it is; unknown, it is the body's own
 * @param inhabitants number of inhabitants
 * @param vintage year of the population figure; year of reference of the census
 */
public record PopulationFigure(
        Fact<PopulationKind> kind,
        Fact<PopulationScope> scope,
        Fact<@Min(0) @Max(2_000_000_000) Long> inhabitants,
        Fact<@Min(1800) @Max(2200) Integer> vintage) {

    /** Refuses null; the message names the component. */
    public PopulationFigure {
        Components.refuseNull(PopulationFigure.class, kind, scope, inhabitants, vintage);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static PopulationFigureBuilder builder() {
        return new PopulationFigureBuilder();
    }

    /**
     * The body's own municipal population; its year stays unknown.
     *
     * @param inhabitants the number of inhabitants
     * @return the figure, not null
     */
    public static PopulationFigure municipale(long inhabitants) {
        return own(PopulationKind.MUNICIPALE, inhabitants);
    }

    /**
     * The body's own total population; its year stays unknown.
     *
     * @param inhabitants the number of inhabitants
     * @return the figure, not null
     */
    public static PopulationFigure totale(long inhabitants) {
        return own(PopulationKind.TOTALE, inhabitants);
    }

    private static PopulationFigure own(PopulationKind kind, long inhabitants) {
        return new PopulationFigure(Fact.of(kind), Fact.of(PopulationScope.OWN), Fact.of(inhabitants), Fact.unknown());
    }
}
