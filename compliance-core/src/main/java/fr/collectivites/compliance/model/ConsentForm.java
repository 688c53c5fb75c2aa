package fr.collectivites.compliance.model;

/** How a consent was expressed. */
public enum ConsentForm {
    WRITTEN,
    ELECTRONIC,
    ORAL
}
