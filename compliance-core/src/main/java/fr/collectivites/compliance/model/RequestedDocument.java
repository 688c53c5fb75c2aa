package fr.collectivites.compliance.model;

/** Administrative document that the public may ask for (CRPA L311-1). */
public enum RequestedDocument {
    /** None of the documents below. */
    NONE,
    /** Register of processing activities; RGPD 30. */
    PROCESSING_REGISTER,
    /** Electoral roll; Code électoral L37. */
    ELECTORAL_ROLL
}
