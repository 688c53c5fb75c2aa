package fr.collectivites.compliance.model;

/** Lawful basis of a processing (RGPD 6(1)). */
public enum LawfulBasis {
    /** Point (a). */
    CONSENT,
    /** Point (b). */
    CONTRACT,
    /** Point (c). */
    LEGAL_OBLIGATION,
    /** Point (d). */
    VITAL_INTERESTS,
    /** Point (e). */
    PUBLIC_TASK,
    /** Point (f): not for public authorities in their tasks. */
    LEGITIMATE_INTERESTS
}
