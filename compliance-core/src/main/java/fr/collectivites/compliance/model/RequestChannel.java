package fr.collectivites.compliance.model;

/** How a request reached the body. */
public enum RequestChannel {
    POST,
    EMAIL,
    COUNTER,
    ONLINE_ACCOUNT
}
