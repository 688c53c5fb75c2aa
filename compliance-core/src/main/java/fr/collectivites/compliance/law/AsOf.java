package fr.collectivites.compliance.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The moment for which the law is asked, and the moment up to which publications are known.
 *
 * <p>The law of an instant is the law of its local day in the given zone, which is the zone of the territory. Nothing
 * is read from the clock of the machine: the caller always gives the instant. {@code knownAt} may lie before the
 * instant (what could be known then) or after it (what is known today of a past day).
 *
 * @param instant the moment asked, not null
 * @param zone the zone of the territory, not null
 * @param knownAt what was published after the local day of this moment is hidden, not null
 */
public record AsOf(Instant instant, ZoneId zone, Instant knownAt) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException when a component is null
     */
    public AsOf {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(knownAt, "knownAt");
    }

    /**
     * The law of a moment, as known at that very moment.
     *
     * @param instant the moment asked, not null
     * @param zone the zone of the territory, not null
     * @return the moment, not null
     */
    public static AsOf of(Instant instant, ZoneId zone) {
        return new AsOf(instant, zone, instant);
    }

    /**
     * The law of a day, asked at its first instant, as known on that day.
     *
     * @param date the day asked, not null
     * @param zone the zone of the territory, not null
     * @return the moment, not null
     */
    public static AsOf of(LocalDate date, ZoneId zone) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(zone, "zone");
        return of(date.atStartOfDay(zone).toInstant(), zone);
    }

    /**
     * The same moment, seen with what was published up to another one.
     *
     * @param knownAt the moment up to which publications are known, its whole local day included, not null
     * @return the moment, not null
     */
    public AsOf withKnownAt(Instant knownAt) {
        return new AsOf(instant, zone, knownAt);
    }

    /**
     * Returns the local day whose law is asked.
     *
     * @return the day of {@link #instant()} in {@link #zone()}, not null
     */
    public LocalDate date() {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * Returns the last day whose publications are known, that day included.
     *
     * @return the day of {@link #knownAt()} in {@link #zone()}, not null
     */
    public LocalDate knownDate() {
        return LocalDate.ofInstant(knownAt, zone);
    }
}
