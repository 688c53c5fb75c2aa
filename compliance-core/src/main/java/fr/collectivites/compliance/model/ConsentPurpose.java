package fr.collectivites.compliance.model;

/** What a consent is for. */
public enum ConsentPurpose {
    PUBLICATION,
    IMAGE,
    NEWSLETTER,
    CONGRATULATIONS_OR_BULLETIN,
    ONLINE_SERVICE,
    OTHER_PURPOSE
}
