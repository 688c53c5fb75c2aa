package fr.collectivites.compliance.model;

/** Who is shown or named by a publication. */
public enum PublicationSubject {
    ADULT,
    MINOR,
    AGENT,
    ELECTED,
    CROWD_PUBLIC_EVENT,
    DECEASED
}
