package fr.collectivites.compliance.model;

/** Addressee and stage of a notification about an incident. */
public enum NotificationKind {
    /** First notification to the CNIL (RGPD 33(1)). */
    CNIL_INITIAL,
    /** Further notification to the CNIL (RGPD 33(4)). */
    CNIL_COMPLEMENT,
    /** To each person affected (RGPD 34(1)). */
    PERSONS,
    /** To the public, in place of each person (RGPD 34(3)(c)). */
    PUBLIC_COMMUNICATION,
    /** From the processor to the controller (RGPD 33(2)). */
    CONTROLLER,
    /** Early warning (NIS 2 art. 23(4)(a)). */
    ANSSI_EARLY_WARNING,
    /** Incident notification (NIS 2 art. 23(4)(b)). */
    ANSSI_NOTIFICATION,
    /** Intermediate report on request (NIS 2 art. 23(4)(c)). */
    ANSSI_INTERMEDIATE,
    /** Progress report while the incident goes on (NIS 2 art. 23(4)(e)). */
    ANSSI_PROGRESS_REPORT,
    /** Final report (NIS 2 art. 23(4)(d)). */
    ANSSI_FINAL_REPORT,
    /** Voluntary notice to CERT-FR (NIS 2 art. 30). */
    CERT_FR_VOLUNTARY,
    /** To the health authority (Code de la santé publique L1111-8-2). */
    HEALTH_AUTHORITY,
    /** To the recipients of the service (NIS 2 art. 23(1)). */
    SERVICE_RECIPIENTS,
    /** To the insurer. */
    INSURER,
    /** To the data protection officer. */
    DPO
}
