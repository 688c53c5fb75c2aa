package fr.collectivites.compliance.model;

/** Kind of civil registry act. */
public enum ActKind {
    BIRTH,
    MARRIAGE,
    DEATH
}
