package fr.collectivites.compliance.model;

/** Where a body publishes. */
public enum PublicationMedium {
    BULLETIN,
    WEBSITE,
    SOCIAL_NETWORK,
    NOTICE_BOARD,
    PRESS,
    LETTER,
    PARTICIPATION_PLATFORM,
    CITIZEN_APP
}
