package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.internal.projection.SubjectFacts.Asked;
import fr.collectivites.compliance.model.Fact;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Yes, no, or unknown with the first fact that would tell.
 *
 * @param value {@link Boolean} or {@link Projection#UNKNOWN}, not null
 * @param missing what would tell; empty unless unknown, not null
 */
record Certainty(Object value, Optional<Asked> missing) {

    static final Certainty YES = new Certainty(Boolean.TRUE, Optional.empty());
    static final Certainty NO = new Certainty(Boolean.FALSE, Optional.empty());

    static Certainty of(boolean value) {
        return value ? YES : NO;
    }

    /** Whether the value of a fact is as wanted; unknown while the fact is. */
    static <T> Certainty of(Fact<T> fact, Predicate<T> wanted, String subject, String list, String component) {
        if (fact instanceof Fact.Known<T> known) {
            return of(wanted.test(known.value()));
        }
        return new Certainty(
                Projection.UNKNOWN, Optional.of(new Asked(subject + "/" + component, list + "." + component)));
    }

    boolean isYes() {
        return Boolean.TRUE.equals(value);
    }

    boolean isNo() {
        return Boolean.FALSE.equals(value);
    }

    Certainty and(Certainty other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isYes() ? other : this;
    }

    Certainty or(Certainty other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        return isNo() ? other : this;
    }

    Certainty not() {
        return isYes() ? NO : isNo() ? YES : this;
    }
}
