package fr.collectivites.compliance.internal.packs;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that a vendor sets for himself in place of the law's.
 *
 * @param parameter the parameter of the law, not null
 * @param from the first day on which it counts, not null
 * @param until the first day on which it counts no more; empty when it has no end, never for a derogation, not null
 * @param value the value, not null
 * @param derogation whether it is laxer than the law and says so
 * @param motive why; empty only for a stricter value, not null
 * @param place where it is written, not null
 */
public record OverlayValue(
        ParameterDef parameter,
        LocalDate from,
        Optional<LocalDate> until,
        ParameterValue value,
        boolean derogation,
        String motive,
        Place place) {

    /** Checks that nothing is missing. */
    public OverlayValue {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(motive, "motive");
        Objects.requireNonNull(place, "place");
    }

    /** Says whether the value counts on a day. */
    public boolean counts(LocalDate day) {
        return !day.isBefore(from) && !ended(day);
    }

    /** Says whether the value counted once and counts no more. */
    public boolean ended(LocalDate day) {
        return until.isPresent() && !day.isBefore(until.get());
    }

    boolean overlaps(OverlayValue other) {
        return parameter.id().equals(other.parameter.id())
                && !other.ended(from.isAfter(other.from) ? from : other.from)
                && !ended(from.isAfter(other.from) ? from : other.from);
    }
}
