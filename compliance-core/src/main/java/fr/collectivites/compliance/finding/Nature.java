package fr.collectivites.compliance.finding;

/** What kind of thing a question asks about. */
public enum Nature {
    /** What is this, in law? There is nothing to meet. */
    QUALIFICATION,
    /** A duty. */
    OBLIGATION,
    /** A prohibition. */
    PROHIBITION,
    /** A right of a person. */
    RIGHT,
    /** Advice, that binds nobody. */
    ADVICE,
    /** Something to know. There is nothing to meet. */
    INFORMATION;

    /**
     * Says whether a dossier can meet or miss it.
     *
     * @return false for a qualification and an information
     */
    public boolean canBeMet() {
        return this != QUALIFICATION && this != INFORMATION;
    }
}
