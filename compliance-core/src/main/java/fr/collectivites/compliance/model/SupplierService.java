package fr.collectivites.compliance.model;

/** What a supplier provides. */
public enum SupplierService {
    HOSTING,
    SOFTWARE,
    MAINTENANCE,
    OUTSOURCING,
    WEBSITE,
    CLOUD
}
