package fr.collectivites.compliance.internal.packs;

/** The storey of a rule in the syllogism. */
public enum Stage {
    /** What is this, in law? */
    QUALIFY("qualifier"),
    /** Which duties, prohibitions and rights follow? */
    OBLIGE("obliger"),
    /** Does the dossier show them met? */
    VERIFY("verifier");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** Returns the word that rules use. */
    public String code() {
        return code;
    }
}
