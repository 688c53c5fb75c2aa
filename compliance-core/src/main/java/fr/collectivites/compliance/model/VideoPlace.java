package fr.collectivites.compliance.model;

/** Places that cameras film. */
public enum VideoPlace {
    /** Public road. */
    PUBLIC_ROAD,
    /** Place or building open to the public. */
    OPEN_TO_PUBLIC,
    /** Place closed to the public. */
    NON_PUBLIC
}
