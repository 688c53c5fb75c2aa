package fr.collectivites.compliance.model;

/** Right that a person exercises (RGPD 13 to 22). */
public enum DataSubjectRight {
    /** RGPD 13 and 14. */
    INFORMATION,
    /** RGPD 15. */
    ACCESS,
    /** RGPD 16. */
    RECTIFICATION,
    /** RGPD 17. */
    ERASURE,
    /** RGPD 18. */
    RESTRICTION,
    /** RGPD 20. */
    PORTABILITY,
    /** RGPD 21. */
    OBJECTION,
    /** RGPD 7(3). */
    WITHDRAW_CONSENT,
    /** RGPD 22. */
    NOT_AUTOMATED,
    /** No right over one's own data: an administrative document, CRPA L311-1. */
    ADMINISTRATIVE_DOCUMENT
}
