package fr.collectivites.compliance.model;

/** Role of the body for the data (RGPD 4(7) and 4(8)). */
public enum ControllerRole {
    /** It decides why and how. */
    CONTROLLER,
    /** It acts for someone else. */
    PROCESSOR
}
