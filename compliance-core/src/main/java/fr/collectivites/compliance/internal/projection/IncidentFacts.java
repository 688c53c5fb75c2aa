package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.LegalClass;
import java.util.Set;

/** What follows from the declared facts of an incident without any law. */
final class IncidentFacts {

    private IncidentFacts() {}

    /** Fills the derived slots, from a slot on. */
    static void fill(Object[] slots, int from, Incident incident) {
        int next = NotificationFacts.fill(slots, from, incident.notifications());
        slots[next] = sensitive(incident.dataCategories());
        // A declaration is an act of its author: one that was not made is known not to have been made.
        slots[next + 1] = incident.declaredRisk().isKnown();
        slots[next + 2] = incident.declaredSignificant().isKnown();
    }

    private static Object sensitive(Fact<Set<DataCategory>> categories) {
        if (!(categories instanceof Fact.Known<Set<DataCategory>> known)) {
            return Projection.UNKNOWN;
        }
        return known.value().stream().anyMatch(category -> category.legalClass() != LegalClass.ORDINARY);
    }
}
