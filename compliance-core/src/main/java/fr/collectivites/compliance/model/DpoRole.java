package fr.collectivites.compliance.model;

/** Function of the person or body that is data protection officer. */
public enum DpoRole {
    MAYOR,
    DEPUTY_MAYOR,
    COUNCILLOR,
    GENERAL_DIRECTOR,
    IT_MANAGER,
    SECURITY_OFFICER,
    AGENT,
    EXTERNAL_PERSON,
    EXTERNAL_COMPANY,
    SHARED_BODY
}
