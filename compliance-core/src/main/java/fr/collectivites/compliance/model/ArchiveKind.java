package fr.collectivites.compliance.model;

/** Kinds of public archives that the delays of the Code du patrimoine, art. L213-2, tell apart. */
public enum ArchiveKind {
    /** Deliberations, public accounts, land registry plans: open at once. */
    ORDINARY_DOCUMENT,
    /** Register of deaths: open at once. */
    DEATH_REGISTER,
    /** Secret of the deliberations of the executive, of business or of taxes. */
    BUSINESS_OR_EXECUTIVE_SECRET,
    /** Document covered by medical secrecy. */
    MEDICAL_FILE,
    /** Private life, assessment of a person, personnel file, security. */
    PRIVATE_LIFE,
    /** Register of births or of marriages. */
    BIRTH_OR_MARRIAGE_REGISTER,
    /** Judicial police, court, notary, survey on private life. */
    JUDICIAL_OR_NOTARIAL_FILE,
    /** Document on the intimacy of sexual life. */
    SEXUAL_LIFE,
    /** Document on weapons of mass destruction: never open. */
    WEAPONS_OF_MASS_DESTRUCTION,
    /** No archive is asked for. */
    NONE
}
