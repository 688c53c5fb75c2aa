package fr.collectivites.compliance.law;

/**
 * How the law is read where the texts, the guide for elected officials and a pending bill differ.
 *
 * <p>A reading picks values and rules; it never changes the state of a text, which each citation still says.
 */
public enum Reading {
    /** The texts in force and settled doctrine, nothing ahead of them. */
    LAW,
    /** The law, with the stricter or anticipated rules of the guide for elected officials; the default. */
    GUIDE,
    /** The law, with pending bills as if they were promulgated, in the version known at the moment given. */
    BILL
}
