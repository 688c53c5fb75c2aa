package fr.collectivites.compliance.model;

/** Size of an enterprise (Recommendation 2003/361/EC). */
public enum EnterpriseSize {
    /** Micro or small. */
    SMALL,
    /** Medium. */
    MEDIUM,
    /** Larger than medium. */
    LARGE
}
