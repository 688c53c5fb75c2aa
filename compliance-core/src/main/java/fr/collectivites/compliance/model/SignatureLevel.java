package fr.collectivites.compliance.model;

/** Levels of electronic signature (eIDAS 3 and 25). */
public enum SignatureLevel {
    /** No signature is asked. */
    NONE,
    /** Simple electronic signature. */
    SIMPLE,
    /** Advanced electronic signature. */
    ADVANCED,
    /** Qualified electronic signature. */
    QUALIFIED
}
