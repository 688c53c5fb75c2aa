package fr.collectivites.compliance.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A fact that is known, or is not.
 *
 * <p>Not known is never "no", and null is never a fact: it is refused. Lists and sets are copied and unmodifiable.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {

    /**
     * A fact with its value.
     *
     * @param value the value, not null
     * @param <T> the type of the value
     */
    record Known<T>(T value) implements Fact<T> {

        /** Refuses null; copies a list or a set, a set of codes in the order of its type. */
        public Known {
            value = Copies.immutable(Objects.requireNonNull(value, "value"));
        }
    }

    /**
     * A fact without a value.
     *
     * @param reason why there is none, not null
     * @param <T> the type that the value would have
     */
    record Unknown<T>(Reason reason) implements Fact<T> {

        /** Refuses null. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a fact is unknown. No rule reads it. */
    enum Reason {
        /** Nobody was asked: the default. */
        NOT_ASKED,
        /** Asked, and not known so far. */
        NOT_KNOWN_YET,
        /** Asked, and the answer was refused. */
        REFUSED
    }

    /**
     * A known fact.
     *
     * @param value the value, not null
     * @param <T> the type of the value
     * @return the fact, not null
     */
    static <T> Fact<T> of(T value) {
        return new Known<>(value);
    }

    /**
     * A fact that nobody was asked.
     *
     * @param <T> the type that the value would have
     * @return the fact, not null
     */
    @SuppressWarnings("unchecked")
    static <T> Fact<T> unknown() {
        return (Fact<T>) Copies.NOT_ASKED;
    }

    /**
     * A fact that is unknown for a reason.
     *
     * @param reason why, not null
     * @param <T> the type that the value would have
     * @return the fact, not null
     */
    static <T> Fact<T> unknown(Reason reason) {
        return reason == Reason.NOT_ASKED ? unknown() : new Unknown<>(reason);
    }

    /**
     * Says whether there is a value.
     *
     * @return true for a {@link Known}
     */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /**
     * Returns the value, if there is one.
     *
     * @return the value, empty when unknown, not null
     */
    default Optional<T> toOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }
}
