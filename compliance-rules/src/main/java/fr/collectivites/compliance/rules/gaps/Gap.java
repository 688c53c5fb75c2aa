package fr.collectivites.compliance.rules.gaps;

import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A question whose rules are wrong in some world.
 *
 * @param question the question, not null
 * @param pack its pack, not null
 * @param place the file and line of the question, not null
 * @param kind what is wrong, not null
 * @param detail the values that contradict each other, or what stopped the search, not null
 * @param date the first day searched on which it shows, not null
 * @param reading the first reading searched under which it shows, not null
 * @param scenario a scenario file that shows it, ready to paste once the answer is filled in, not null
 */
public record Gap(
        String question,
        String pack,
        String place,
        Kind kind,
        String detail,
        LocalDate date,
        Reading reading,
        String scenario) {

    /** What can be wrong. */
    public enum Kind {
        /** No rule answers. */
        GAP,
        /** Rules contradict each other. */
        CONFLICT,
        /** The search had to stop, or failed. */
        UNSEARCHED
    }

    /** Checks that nothing is missing. */
    public Gap {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(scenario, "scenario");
    }
}
