package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.projection.Projection;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.model.Dossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier as the worlds see it: one row of slots a subject, each known or not.
 *
 * <p>An exception that whoever invokes it must prove is presumed absent here, once, so that nothing later has to know of
 * burdens of proof.
 */
final class Situation {

    private final List<SubjectFacts> all;
    private final Map<String, List<SubjectFacts>> byType = new LinkedHashMap<>();

    private Situation(List<SubjectFacts> all) {
        this.all = all;
        for (SubjectFacts facts : all) {
            byType.computeIfAbsent(facts.type().name(), name -> new ArrayList<>())
                    .add(facts);
        }
    }

    static Situation of(Dossier dossier) {
        List<SubjectFacts> all = Projection.of(dossier);
        for (SubjectFacts facts : all) {
            for (FactDef fact : Facts.exceptions(facts.type())) {
                if (facts.slots()[fact.slot()] == Projection.UNKNOWN) {
                    facts.slots()[fact.slot()] = new Presumed(Domains.absence(fact));
                }
            }
        }
        return new Situation(all);
    }

    /** Whether one of these slots is unknown. */
    static boolean anyUnknown(SubjectFacts facts, int[] slots) {
        Object[] values = facts.slots();
        for (int slot : slots) {
            if (values[slot] == Projection.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** All subjects, in the order of the dossier. */
    List<SubjectFacts> all() {
        return all;
    }

    /** All subjects of a fact type. */
    List<SubjectFacts> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** All elements of a list of the dossier. */
    List<SubjectFacts> ofList(String list) {
        return FactTypes.byListName(list).map(type -> ofType(type.name())).orElse(List.of());
    }

    /** The subjects that a pattern of this type can match, for a rule about {@code self}. */
    List<SubjectFacts> visible(String type, SubjectFacts self) {
        return type.equals(self.type().name()) ? List.of(self) : ofType(type);
    }

    static boolean presumed(SubjectFacts facts, FactDef fact) {
        return facts.slots()[fact.slot()] instanceof Presumed;
    }

    /** An exception that nobody proved. */
    record Presumed(Object value) {}
}
