package fr.collectivites.compliance.internal.packs;

/** Which way a value must move to become stricter for whoever is bound. */
public enum Direction {
    /** A smaller value is stricter, as for a delay or a threshold above which a duty starts. */
    SMALLER_IS_STRICTER("plus_petit_plus_strict"),
    /** A greater value is stricter, as for an age of majority. */
    GREATER_IS_STRICTER("plus_grand_plus_strict"),
    /** No order of strictness. */
    NONE("sans_objet");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** Returns the word that packs use. */
    public String code() {
        return code;
    }
}
