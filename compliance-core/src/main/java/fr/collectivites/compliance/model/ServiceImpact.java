package fr.collectivites.compliance.model;

/** Effect of an incident on public services. */
public enum ServiceImpact {
    /** No effect. */
    NONE,
    /** Services are slowed down. */
    MINOR,
    /** Services are stopped. */
    MAJOR
}
