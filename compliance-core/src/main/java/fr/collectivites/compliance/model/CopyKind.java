package fr.collectivites.compliance.model;

/** Kind of copy of a civil registry act. */
public enum CopyKind {
    /** Full copy. */
    FULL,
    /** Extract that names the parents. */
    EXTRACT_WITH_FILIATION,
    /** Extract that does not name the parents. */
    EXTRACT_NO_FILIATION
}
