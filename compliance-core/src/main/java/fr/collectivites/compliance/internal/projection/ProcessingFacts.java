package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.DataSubjectKind;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.LegalClass;
import fr.collectivites.compliance.model.Processing;
import java.util.Set;
import java.util.function.Predicate;

/** What follows from the declared facts of a processing without any law. */
final class ProcessingFacts {

    private ProcessingFacts() {}

    /** Fills the derived slots, from a slot on. */
    static void fill(Object[] slots, int from, Processing processing) {
        int next = ProcessorFacts.fill(slots, from, processing.processors());
        Fact<Set<DataCategory>> categories = processing.dataCategories();
        slots[next] = any(categories, category -> category.legalClass() == LegalClass.SPECIAL_ART9);
        slots[next + 1] = any(categories, category -> category.legalClass() == LegalClass.CRIMINAL_ART10);
        slots[next + 2] = any(categories, category -> category.legalClass() == LegalClass.HIGHLY_PERSONAL);
        slots[next + 3] = any(processing.dataSubjects(), DataSubjectKind.CHILDREN::equals);
        slots[next + 4] = any(processing.dataSubjects(), DataSubjectKind.AGENTS::equals);
        slots[next + 5] = any(categories, DataCategory.GENETIC::equals);
        slots[next + 6] = any(categories, DataCategory.LOCATION::equals);
    }

    private static <T> Object any(Fact<Set<T>> fact, Predicate<T> wanted) {
        return fact instanceof Fact.Known<Set<T>> known
                ? (Object) known.value().stream().anyMatch(wanted)
                : Projection.UNKNOWN;
    }
}
