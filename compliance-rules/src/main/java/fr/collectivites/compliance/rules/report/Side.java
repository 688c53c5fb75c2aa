package fr.collectivites.compliance.rules.report;

/** A side of a rule on which a scenario can stand. */
enum Side {
    /** The rule speaks. */
    YES,
    /** Another rule of the question speaks. */
    NO,
    /** The edge between the two. */
    BOUNDARY
}
