package fr.collectivites.compliance.model;

/** Sector of an operator (NIS 2 annexes I and II). */
public enum OperatorSector {
    DIGITAL_INFRASTRUCTURE,
    DRINKING_WATER,
    WASTE_WATER,
    ENERGY,
    DIGITAL_PROVIDERS,
    WASTE,
    ICT_SERVICE_MANAGEMENT,
    RESEARCH,
    HEALTH,
    TRANSPORT,
    OTHER
}
