package fr.collectivites.compliance.model;

/** Category of personal data, each with its legal class. */
public enum DataCategory {
    IDENTITY(LegalClass.ORDINARY),
    CONTACT(LegalClass.ORDINARY),
    IDENTITY_PAPERS(LegalClass.HIGHLY_PERSONAL),
    FAMILY(LegalClass.ORDINARY),
    SCHOOL(LegalClass.ORDINARY),
    MEAL_CONSTRAINT(LegalClass.ORDINARY),
    PAI_EXISTENCE(LegalClass.ORDINARY),
    LOGIN(LegalClass.ORDINARY),
    PROFESSIONAL(LegalClass.ORDINARY),
    IMAGE(LegalClass.ORDINARY),
    LOCATION(LegalClass.HIGHLY_PERSONAL),
    BANK(LegalClass.HIGHLY_PERSONAL),
    TAX(LegalClass.HIGHLY_PERSONAL),
    SOCIAL_AID(LegalClass.HIGHLY_PERSONAL),
    NIR(LegalClass.HIGHLY_PERSONAL),
    CREDENTIALS(LegalClass.HIGHLY_PERSONAL),
    ECONOMIC(LegalClass.ORDINARY),
    HOUSING(LegalClass.ORDINARY),
    HEALTH(LegalClass.SPECIAL_ART9),
    BIOMETRIC(LegalClass.SPECIAL_ART9),
    GENETIC(LegalClass.SPECIAL_ART9),
    POLITICAL_OPINION(LegalClass.SPECIAL_ART9),
    RELIGION(LegalClass.SPECIAL_ART9),
    UNION(LegalClass.SPECIAL_ART9),
    ETHNIC_ORIGIN(LegalClass.SPECIAL_ART9),
    SEX_LIFE(LegalClass.SPECIAL_ART9),
    CRIMINAL(LegalClass.CRIMINAL_ART10);

    private final LegalClass legalClass;

    DataCategory(LegalClass legalClass) {
        this.legalClass = legalClass;
    }

    /**
     * Returns the class in law of these data.
     *
     * <p>{@link LegalClass#HIGHLY_PERSONAL} is a class of the European authorities (WP 248), not of the regulation.
     *
     * @return the class, not null
     */
    public LegalClass legalClass() {
        return legalClass;
    }
}
