package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.model.CollectivityKind;
import java.util.Map;

/**
 * A commune or a grouping, with its populations.
 *
 * @param kind its kind, not null
 * @param name its name, not null
 * @param departement the code of its département, or of that of its first member, not null
 * @param own its own population on each basis; absent where none is published, not null
 * @param largest that of its largest member commune; empty for a commune, not null
 */
public record Body(
        CollectivityKind kind, String name, String departement, Map<Basis, Long> own, Map<Basis, Long> largest) {

    /** Copies the maps. */
    public Body {
        own = Map.copyOf(own);
        largest = Map.copyOf(largest);
    }
}
