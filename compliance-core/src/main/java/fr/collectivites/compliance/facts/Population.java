package fr.collectivites.compliance.facts;

import java.util.Objects;

/**
 * One of the four populations that a text may mean, known.
 *
 * <p>Which one binds is a parameter of the law, not a choice of this type (CGCT R2151-1).
 */
public final class Population {

    private final String base;
    private final String scope;
    private final long inhabitants;

    /**
     * Creates a known population.
     *
     * @param base {@code MUNICIPALE} or {@code TOTALE}, not null
     * @param scope {@code OWN} or {@code LARGEST_MEMBER}, not null
     * @param inhabitants the number of inhabitants
     */
    public Population(String base, String scope, long inhabitants) {
        this.base = Objects.requireNonNull(base, "base");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.inhabitants = inhabitants;
    }

    /**
     * Returns which legal population this is.
     *
     * @return {@code MUNICIPALE} or {@code TOTALE}, not null
     */
    public String getBase() {
        return base;
    }

    /**
     * Returns whose population this is.
     *
     * @return {@code OWN} for the collectivity, {@code LARGEST_MEMBER} for its largest commune, not null
     */
    public String getScope() {
        return scope;
    }

    /**
     * Returns the figure.
     *
     * @return the number of inhabitants
     */
    public long getInhabitants() {
        return inhabitants;
    }
}
