package fr.collectivites.compliance.law;

import java.util.Optional;

/** How sure a person is of what a pack says about a text. */
public enum Confidence {
    /** A public page was read and says so. */
    VERIFIED("verifie"),
    /** Written from memory: no page was read. */
    FROM_MEMORY("memoire");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /**
     * Returns the word that packs use.
     *
     * @return {@code verifie} or {@code memoire}, not null
     */
    public String code() {
        return code;
    }

    /**
     * Finds a confidence by the word that packs use.
     *
     * @param code the word, not null
     * @return the confidence, empty when none has this word
     */
    public static Optional<Confidence> ofCode(String code) {
        for (Confidence confidence : values()) {
            if (confidence.code.equals(code)) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }
}
