package fr.collectivites.compliance.model;

/** Risk of a breach for the rights and freedoms of persons (RGPD 33 and 34). */
public enum RiskLevel {
    /** A risk is unlikely: no notification. */
    UNLIKELY,
    /** A risk: the CNIL is told. */
    RISK,
    /** A high risk: persons are told too. */
    HIGH
}
