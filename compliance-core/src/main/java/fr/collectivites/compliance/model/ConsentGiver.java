package fr.collectivites.compliance.model;

/** Who consented. */
public enum ConsentGiver {
    /** The person. */
    SELF,
    /** One holder of parental authority. */
    PARENT_1,
    /** The other holder of parental authority. */
    PARENT_2,
    /** The guardian. */
    GUARDIAN
}
