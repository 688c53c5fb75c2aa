package fr.collectivites.compliance.model;

/** In which quality a copy is asked for. */
public enum RequesterQuality {
    PERSON,
    ASCENDANT,
    DESCENDANT,
    SPOUSE,
    PACS_PARTNER,
    REPRESENTATIVE,
    HEIR,
    THIRD_PARTY,
    ADMINISTRATION
}
