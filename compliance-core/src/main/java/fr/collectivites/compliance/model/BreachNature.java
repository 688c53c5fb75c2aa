package fr.collectivites.compliance.model;

/** What a breach destroys (RGPD 4(12)). */
public enum BreachNature {
    /** Data seen or taken by someone who should not. */
    CONFIDENTIALITY,
    /** Data changed. */
    INTEGRITY,
    /** Data lost or out of reach. */
    AVAILABILITY
}
