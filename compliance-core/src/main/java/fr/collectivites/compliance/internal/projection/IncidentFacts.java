package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.LegalClass;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What follows from the declared facts of an incident without any law. */
final class IncidentFacts {

    private static final Set<DataCategory> MISUSABLE = EnumSet.of(
            DataCategory.IDENTITY_PAPERS,
            DataCategory.NIR,
            DataCategory.BANK,
            DataCategory.TAX,
            DataCategory.CREDENTIALS);

    private static final Set<DataCategory> CONTACT =
            EnumSet.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.LOGIN, DataCategory.CREDENTIALS);

    private IncidentFacts() {}

    /** Fills the derived slots, from a slot on. */
    static void fill(Object[] slots, int from, Incident incident) {
        int next = NotificationFacts.fill(slots, from, incident.notifications());
        next = categories(slots, next, incident.dataCategories());
        // A declaration is an act of its author: one that was not made is known not to have been made.
        slots[next] = incident.declaredRisk().isKnown();
        slots[next + 1] = incident.declaredSignificant().isKnown();
    }

    /** Fills what rules ask of the categories, each of them a family: the families are of this library, not of a text. */
    private static int categories(Object[] slots, int from, Fact<Set<DataCategory>> categories) {
        slots[from] = asked(categories, known -> known.stream().anyMatch(IncidentFacts::delicate));
        slots[from + 1] = asked(
                categories,
                known -> known.stream()
                        .anyMatch(category -> category != DataCategory.CREDENTIALS && delicate(category)));
        slots[from + 2] = asked(categories, known -> known.stream().anyMatch(MISUSABLE::contains));
        slots[from + 3] = asked(categories, known -> !known.isEmpty() && CONTACT.containsAll(known));
        return from + 4;
    }

    private static Object asked(Fact<Set<DataCategory>> categories, Predicate<Set<DataCategory>> family) {
        return categories instanceof Fact.Known<Set<DataCategory>> known
                ? (Object) family.test(known.value())
                : Projection.UNKNOWN;
    }

    private static boolean delicate(DataCategory category) {
        return category.legalClass() != LegalClass.ORDINARY;
    }
}
