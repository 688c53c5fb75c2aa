package fr.collectivites.compliance.model;

/** Legal kind of a public body, or of a body that it controls. */
public enum CollectivityKind {
    /** Commune. */
    COMMUNE,
    /** Delegated commune of a new commune: no legal person of its own. */
    COMMUNE_DELEGUEE,
    /** Municipal district of Paris, Lyon or Marseille. */
    ARRONDISSEMENT_MUNICIPAL,
    /** Community of communes. */
    CC,
    /** Community of agglomeration. */
    CA,
    /** Urban community. */
    CU,
    /** Metropolis, Lyon apart. */
    METROPOLE,
    /** Metropolis of Lyon, a body of its own kind (CGCT L3611-1). */
    METROPOLE_DE_LYON,
    /** Territorial public establishment of the Greater Paris metropolis. */
    EPT,
    /** Département. */
    DEPARTEMENT,
    /** Region. */
    REGION,
    /** Single body that is both département and region. */
    COLLECTIVITE_UNIQUE,
    /** Syndicate of communes or mixed syndicate. */
    SYNDICAT,
    /** Centre of territorial and rural balance. */
    PETR,
    /** Departmental fire and rescue service. */
    SDIS,
    /** Management centre of the territorial civil service. */
    CDG,
    /** Communal centre of social action. */
    CCAS,
    /** Intercommunal centre of social action. */
    CIAS,
    /** School fund. */
    CAISSE_DES_ECOLES,
    /** Public housing office. */
    OFFICE_PUBLIC,
    /** Régie with a legal person of its own. */
    REGIE,
    /** Industrial and commercial public establishment. */
    EPIC,
    /** Local public company. */
    SPL,
    /** Any other company. */
    COMPANY,
    /** Any other public establishment. */
    OTHER_PUBLIC_ESTABLISHMENT
}
