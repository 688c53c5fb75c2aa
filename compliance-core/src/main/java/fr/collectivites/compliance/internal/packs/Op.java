package fr.collectivites.compliance.internal.packs;

import java.util.Optional;

/** A comparison of a condition. */
public enum Op {
    /** Equal. */
    EQUAL("=="),
    /** Not equal. */
    NOT_EQUAL("!="),
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    LESS_OR_EQUAL("<="),
    /** Greater. */
    GREATER(">"),
    /** Greater or equal. */
    GREATER_OR_EQUAL(">="),
    /** One of the codes. */
    IN("in"),
    /** None of the codes. */
    NOT_IN("notIn"),
    /** A set that contains the code. */
    CONTAINS("contains"),
    /** A set that does not contain the code. */
    NOT_CONTAINS("notContains"),
    /** No comparison: the fact is only read into a variable. */
    BIND("bind");

    private final String sign;

    Op(String sign) {
        this.sign = sign;
    }

    /** Returns the sign that the index uses. */
    public String sign() {
        return sign;
    }

    /** Finds a comparison by its sign. */
    public static Optional<Op> ofSign(String sign) {
        for (Op op : values()) {
            if (op.sign.equals(sign)) {
                return Optional.of(op);
            }
        }
        return Optional.empty();
    }
}
