package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One of two things compared.
 *
 * @param law the packs, not null
 * @param date the local day asked, not null
 * @param reading the reading, not null
 */
public record Side(ComparedLaw law, LocalDate date, Reading reading) {

    /** Checks that nothing is missing. */
    public Side {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reading, "reading");
    }

    Side on(LocalDate day) {
        return new Side(law, day, reading);
    }
}
