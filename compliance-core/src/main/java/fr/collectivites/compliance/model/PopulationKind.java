package fr.collectivites.compliance.model;

/** Which legal population a figure is (CGCT R2151-1). */
public enum PopulationKind {
    /** Persons who live in the commune. */
    MUNICIPALE,
    /** Municipal population and persons counted apart. */
    TOTALE
}
