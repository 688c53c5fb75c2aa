package fr.collectivites.compliance.internal.packs;

/** What the values of a parameter are. */
public enum ParameterType {
    /** Whole numbers, in the unit of the parameter. */
    WHOLE_NUMBER("entier"),
    /** Periods of time. */
    DURATION("duree"),
    /** Codes of a list, such as {@code TOTALE}. */
    CODE("code"),
    /** True or false. */
    YES_NO("booleen");

    private final String code;

    ParameterType(String code) {
        this.code = code;
    }

    /** Returns the word that packs use. */
    public String code() {
        return code;
    }
}
