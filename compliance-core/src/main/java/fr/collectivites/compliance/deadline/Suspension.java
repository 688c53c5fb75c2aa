package fr.collectivites.compliance.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Time that stands still while the identity of a requester is in reasonable doubt (EDPB 01/2022, §159; RGPD, art.
 * 12(6)).
 *
 * <p>It holds no opinion on whether the doubt was reasonable.
 *
 * @param asked the local day on which more information was asked, not null
 * @param askedWithoutDelay whether it was asked without undue delay; if not, nothing is suspended
 * @param established the local day on which enough information had come; empty while it has not
 */
public record Suspension(LocalDate asked, boolean askedWithoutDelay, Optional<LocalDate> established) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException when the identity was established before it was asked
     */
    public Suspension {
        Objects.requireNonNull(established, "established");
        if (established.filter(day -> day.isBefore(asked)).isPresent()) {
            throw new IllegalArgumentException(
                    "identity established on " + established.get() + ", before it was asked on " + asked);
        }
    }
}
