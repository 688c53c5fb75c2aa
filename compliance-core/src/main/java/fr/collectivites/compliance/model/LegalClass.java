package fr.collectivites.compliance.model;

/** Legal class of a category of data. */
public enum LegalClass {
    /** No class of its own. */
    ORDINARY,
    /** Highly personal (WP 248 rev. 01, criterion 4). */
    HIGHLY_PERSONAL,
    /** Special category (RGPD 9(1)). */
    SPECIAL_ART9,
    /** Convictions and offences (RGPD 10). */
    CRIMINAL_ART10
}
