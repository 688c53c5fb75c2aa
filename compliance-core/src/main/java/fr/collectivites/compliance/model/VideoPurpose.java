package fr.collectivites.compliance.model;

/** Purpose of cameras (CSI L251-2). */
public enum VideoPurpose {
    PUBLIC_BUILDINGS,
    TRAFFIC,
    SAFETY_OF_PERSONS,
    TERRORISM,
    RISKS,
    WASTE,
    /** Another purpose of the list. */
    OTHER_LISTED,
    /** A purpose that the list does not name. */
    OTHER_PURPOSE
}
