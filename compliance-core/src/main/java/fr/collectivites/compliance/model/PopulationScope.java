package fr.collectivites.compliance.model;

/** Whose population a figure is. */
public enum PopulationScope {
    /** Of the body itself. */
    OWN,
    /** Of the largest member commune of a grouping. */
    LARGEST_MEMBER
}
