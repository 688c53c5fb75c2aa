package fr.collectivites.compliance.model;

/** Sub-sector of an operator in energy or transport (NIS 2 annex I). */
public enum OperatorSubSector {
    ELECTRICITY,
    GAS,
    HYDROGEN,
    OIL,
    HEAT_COLD,
    AIR,
    RAIL,
    WATER,
    ROAD,
    OTHER_SUB_SECTOR,
    NONE
}
