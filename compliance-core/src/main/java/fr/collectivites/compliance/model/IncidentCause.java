package fr.collectivites.compliance.model;

/** What caused an incident. */
public enum IncidentCause {
    RANSOMWARE,
    EXTERNAL_ATTACK,
    CREDENTIAL_STUFFING,
    SOCIAL_ENGINEERING,
    PHISHING,
    INSIDER_MALICIOUS,
    HUMAN_ERROR,
    TECHNICAL_ERROR,
    THEFT,
    LOSS,
    POWER_OUTAGE,
    OTHER
}
