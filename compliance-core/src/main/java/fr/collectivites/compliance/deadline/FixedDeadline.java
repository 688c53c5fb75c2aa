package fr.collectivites.compliance.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline that ends at a known instant, in its prudent and in its full reading.
 *
 * <p>Both instants are exclusive: what is done at the instant itself is late. They carry the offset of the zone on
 * their day.
 *
 * @param period what ran, empty for a day set by a text or a decision
 * @param zone the legal time it is counted in, not null
 * @param strict the prudent end: hours from the event itself, or the last day before any move; not null
 * @param due the full end that the regime allows, never before {@code strict}; not null
 * @param unrolled the last day before any move; empty for a period in hours
 * @param lastDay the last day, moved if it must be; empty for a period in hours
 * @param steps the working, not null
 */
public record FixedDeadline(
        Optional<Period> period,
        ZoneId zone,
        OffsetDateTime strict,
        OffsetDateTime due,
        Optional<LocalDate> unrolled,
        Optional<LocalDate> lastDay,
        List<DeadlineStep> steps)
        implements Deadline {

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException when the full end is before the prudent one, or one last day comes without the
     *     other
     */
    public FixedDeadline {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(zone, "zone");
        if (due.isBefore(strict)) {
            throw new IllegalArgumentException("due " + due + " is before strict " + strict);
        }
        if (unrolled.isPresent() != lastDay.isPresent()) {
            throw new IllegalArgumentException("unrolled and lastDay come together: " + unrolled + ", " + lastDay);
        }
        steps = List.copyOf(steps);
    }

    /**
     * Returns the end to show first and to act by.
     *
     * @return the same as {@link #strict()}, not null
     */
    public OffsetDateTime prudent() {
        return strict;
    }

    /**
     * Says whether the last day moved to a working day (Regulation 1182/71, art. 3(4)).
     *
     * @return false for a period in hours
     */
    public boolean moved() {
        return !unrolled.equals(lastDay);
    }

    /**
     * Says whether the full end is past.
     *
     * @param now the instant asked, not null; never read from the machine
     * @return true at the end itself and after it
     */
    public boolean isOver(Instant now) {
        return !now.isBefore(due.toInstant());
    }

    /**
     * Says whether the prudent end is past, while the full one may not be.
     *
     * @param now the instant asked, not null; never read from the machine
     * @return true at the prudent end itself and after it
     */
    public boolean isPastPrudent(Instant now) {
        return !now.isBefore(strict.toInstant());
    }
}
