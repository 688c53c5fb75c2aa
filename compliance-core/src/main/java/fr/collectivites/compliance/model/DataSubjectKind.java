package fr.collectivites.compliance.model;

/** Category of persons whose data are processed. */
public enum DataSubjectKind {
    RESIDENTS,
    CHILDREN,
    PARENTS,
    AGENTS,
    ELDERLY,
    SOCIAL_BENEFICIARIES,
    PATIENTS,
    VOTERS,
    SUPPLIERS_CONTACTS,
    PUBLIC,
    ELECTED_OFFICIALS,
    DISABLED,
    ASYLUM_SEEKERS
}
