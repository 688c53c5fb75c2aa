package fr.collectivites.compliance.internal.packs;

/** What a rule does when it fires. */
public enum Verb {
    /** Gives the value of the question. */
    CONCLUDE,
    /** Gives the status of the question. */
    OBSERVE
}
