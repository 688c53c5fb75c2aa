package fr.collectivites.compliance.model;

/** Category of recipients of data (RGPD 4(9)). */
public enum RecipientKind {
    INTERNAL_SERVICES,
    STATE_SERVICES,
    OTHER_COLLECTIVITY,
    PROCESSORS,
    PUBLIC_AT_LARGE,
    SCHOOLS,
    CAF,
    JUSTICE,
    OTHER_RECIPIENT
}
