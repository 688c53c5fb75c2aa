package fr.collectivites.compliance.model;

/** Purpose of a processing. */
public enum ProcessingPurpose {
    PUBLIC_SERVICE,
    MANAGEMENT,
    STATISTICS,
    COMMUNICATION,
    SECURITY,
    LAW_ENFORCEMENT,
    RESEARCH,
    ARCHIVING,
    DIRECT_MARKETING
}
