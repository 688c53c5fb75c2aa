package fr.collectivites.compliance.finding;

/** How much the question weighs; a property of the question, not a score of the dossier. */
public enum Severity {
    /** Good practice. */
    LOW,
    /** A duty. */
    MEDIUM,
    /** A duty whose breach hurts persons or is punished. */
    HIGH
}
