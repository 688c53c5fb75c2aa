package fr.collectivites.compliance.model;

/** In which capacity a person is shown or named. */
public enum PublicationContext {
    WORK,
    MANDATE,
    PRIVATE,
    PUBLIC_EVENT
}
