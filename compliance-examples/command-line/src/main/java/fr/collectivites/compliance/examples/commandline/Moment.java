package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.law.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A day, or an instant with its offset, as typed: the legal time of a day is known once the dossier is read.
 *
 * @param day the day typed; empty when it is an instant, not null
 * @param instant the instant typed; empty when it is a day, not null
 */
public record Moment(Optional<LocalDate> day, Optional<OffsetDateTime> instant) {

    /**
     * Reads a moment.
     *
     * @param text a day (2026-10-07) or an instant with its offset (2026-10-07T09:00:00+02:00), not null
     * @return the moment; empty when the text is neither, not null
     */
    public static Optional<Moment> parse(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? new Moment(Optional.of(LocalDate.parse(text)), Optional.empty())
                            : new Moment(Optional.empty(), Optional.of(OffsetDateTime.parse(text))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the date of the question in a legal time.
     *
     * @param zone the zone of the territory, not null
     * @return the date, not null
     */
    public AsOf asOf(ZoneId zone) {
        return day.map(date -> AsOf.of(date, zone)).orElseGet(() -> AsOf.of(toInstant(zone), zone));
    }

    /**
     * Returns the instant in a legal time; a day is taken at its first instant.
     *
     * @param zone the zone of the territory, not null
     * @return the instant, not null
     */
    public Instant toInstant(ZoneId zone) {
        return instant.map(OffsetDateTime::toInstant)
                .orElseGet(() -> day.orElseThrow().atStartOfDay(zone).toInstant());
    }
}
