package fr.collectivites.compliance.model;

/** Exception under which special categories of data may be processed (RGPD art. 9(2)); it never replaces a lawful basis. */
public enum SpecialCategoryException {
    EXPLICIT_CONSENT,
    EMPLOYMENT_AND_SOCIAL_LAW,
    VITAL_INTERESTS,
    NON_PROFIT_BODY,
    MADE_PUBLIC,
    LEGAL_CLAIMS,
    SUBSTANTIAL_PUBLIC_INTEREST,
    CARE,
    PUBLIC_HEALTH,
    ARCHIVES_RESEARCH_STATISTICS,
    NONE
}
