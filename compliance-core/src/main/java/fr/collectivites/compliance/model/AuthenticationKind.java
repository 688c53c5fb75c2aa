package fr.collectivites.compliance.model;

/** How users of an online service prove who they are. */
public enum AuthenticationKind {
    /** Nothing is asked. */
    NONE,
    /** A password alone. */
    PASSWORD,
    /** FranceConnect. */
    FRANCE_CONNECT,
    /** Two factors. */
    TWO_FACTOR
}
