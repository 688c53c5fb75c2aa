package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.model.Dossier;
import java.time.ZoneId;
import java.util.Objects;

/**
 * One dossier of those compared.
 *
 * @param name how the result names it, not null
 * @param dossier the dossier, not null
 * @param zone its legal time, not null
 */
public record Member(String name, Dossier dossier, ZoneId zone) {

    /** Checks that nothing is missing. */
    public Member {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(zone, "zone");
    }
}
