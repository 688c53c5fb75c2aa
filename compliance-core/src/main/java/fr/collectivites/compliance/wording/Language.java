package fr.collectivites.compliance.wording;

import java.util.Locale;

/** The languages of the wording; never taken from the machine. */
public enum Language {
    /** French, the language of the texts. */
    FRENCH("fr"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Returns the code of the language.
     *
     * @return the ISO 639-1 code, not null
     */
    public String code() {
        return code;
    }

    /**
     * Returns the locale in which dates and numbers of this language are written.
     *
     * @return the locale of France, or of the United Kingdom, not null
     */
    public Locale locale() {
        return this == FRENCH ? Locale.FRANCE : Locale.UK;
    }

    /**
     * Finds a language by its code.
     *
     * @param code {@code fr} or {@code en}, not null
     * @return the language, not null
     * @throws IllegalArgumentException for another code
     */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language " + code + " is not known: give fr or en");
    }
}
