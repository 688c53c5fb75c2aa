package fr.collectivites.compliance.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether what a pack says was due for a check by a person on the day asked.
 *
 * <p>To review does not mean wrong: nobody promised to have looked since.
 */
public sealed interface Freshness {

    /** Nothing was due for a check. */
    record Fresh() implements Freshness {}

    /**
     * A check was due.
     *
     * @param dueOn the first day on which the check was due, not null
     */
    record ToReview(LocalDate dueOn) implements Freshness {

        /**
         * Checks that the day is there.
         *
         * @throws NullPointerException when it is null
         */
        public ToReview {
            Objects.requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * Nothing was due for a check.
     *
     * @return the freshness, not null
     */
    static Freshness fresh() {
        return new Fresh();
    }

    /**
     * Judges a value on a day.
     *
     * @param reviewBefore the day before which a person promised to look again, not null
     * @param date the day asked, not null
     * @return fresh the day before {@code reviewBefore}, to review from that day on; not null
     */
    static Freshness of(LocalDate reviewBefore, LocalDate date) {
        return date.isBefore(reviewBefore) ? new Fresh() : new ToReview(reviewBefore);
    }

    /**
     * Says since when a check is due.
     *
     * @return the day, empty when fresh
     */
    default Optional<LocalDate> since() {
        return this instanceof ToReview review ? Optional.of(review.dueOn()) : Optional.empty();
    }

    /**
     * Returns the worse of two: the one whose check has been due for longer.
     *
     * @param other the other one, not null
     * @return this one or the other, not null
     */
    default Freshness worse(Freshness other) {
        if (!(this instanceof ToReview mine)) {
            return other;
        }
        return other instanceof ToReview theirs && theirs.dueOn().isBefore(mine.dueOn()) ? other : this;
    }
}
