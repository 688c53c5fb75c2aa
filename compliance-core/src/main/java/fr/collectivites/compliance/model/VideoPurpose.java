package fr.collectivites.compliance.model;

/** Purpose of cameras (CSI L251-2). */
public enum VideoPurpose {
    PUBLIC_BUILDINGS,
    TRAFFIC,
    SAFETY_OF_PERSONS,
    TERRORISM,
    RISKS,
    WASTE,
    OTHER_PURPOSE
}
