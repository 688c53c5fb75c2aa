package fr.collectivites.compliance.model;

/** What a body publishes. */
public enum PublicationItem {
    BIRTH,
    BIRTH_PHOTO,
    MARRIAGE,
    PACS,
    DEATH,
    BIRTHDAY,
    NEWCOMERS,
    PHOTO,
    ORG_CHART,
    MINUTES,
    DELIBERATION,
    ORDER,
    ELECTORAL_ROLL,
    LAUREATES,
    PERMIT,
    LETTER,
    MENU,
    AGENT_NAME,
    OTHER_ITEM
}
