package fr.collectivites.compliance.law;

import java.util.Collection;
import java.util.Optional;

/**
 * The authority of a text or of a value, from the strongest to the weakest.
 *
 * <p>The order of the constants is the order of strength. It says nothing about which text prevails in a conflict of
 * norms: it serves to tell a reader the weakest ground that an answer stands on.
 */
public enum LegalForce {
    /** A text in force. */
    IN_FORCE("en_vigueur"),
    /** What a court has held. */
    CASE_LAW("jurisprudence"),
    /** The settled position of an authority that applies the text. */
    DOCTRINE("doctrine"),
    /** Advice of an authority, which obliges nobody. */
    RECOMMENDATION("recommandation"),
    /** A text voted or promulgated whose rules do not apply yet. */
    ADOPTED("adopte"),
    /** A bill before Parliament. */
    BILL("projet"),
    /** The guide for elected officials, where it goes beyond the texts. */
    GUIDE("guide"),
    /** A text that no longer applies. */
    REPEALED("abroge");

    private final String code;

    LegalForce(String code) {
        this.code = code;
    }

    /**
     * Returns the word that packs use for this force.
     *
     * @return the French status code, such as {@code en_vigueur}, not null
     */
    public String code() {
        return code;
    }

    /**
     * Says whether the text obliges today: in force, held by a court, or settled doctrine.
     *
     * @return false for advice, for what runs ahead of the law and for what is repealed
     */
    public boolean binding() {
        return compareTo(DOCTRINE) <= 0;
    }

    /**
     * Says whether the text runs ahead of the law, so that a duty is at most anticipated.
     *
     * @return true for an adopted text, a bill and the guide
     */
    public boolean aheadOfTheLaw() {
        return this == ADOPTED || this == BILL || this == GUIDE;
    }

    /**
     * Says whether the text is on its way through Parliament or towards its day of effect.
     *
     * @return true for a bill and an adopted text, the only ones whose day of effect may be unknown
     */
    public boolean pending() {
        return this == BILL || this == ADOPTED;
    }

    /**
     * Returns the weaker of two forces.
     *
     * @param other the other force, not null
     * @return this one or the other, not null
     */
    public LegalForce weaker(LegalForce other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the weakest force of several.
     *
     * @param forces the forces, not null
     * @return the weakest, empty when there is none
     */
    public static Optional<LegalForce> weakest(Collection<LegalForce> forces) {
        return forces.stream().reduce(LegalForce::weaker);
    }

    /**
     * Finds a force by the word that packs use.
     *
     * @param code the word, such as {@code projet}, not null; compared letter by letter
     * @return the force, empty when no force has this word
     */
    public static Optional<LegalForce> ofCode(String code) {
        for (LegalForce force : values()) {
            if (force.code.equals(code)) {
                return Optional.of(force);
            }
        }
        return Optional.empty();
    }
}
