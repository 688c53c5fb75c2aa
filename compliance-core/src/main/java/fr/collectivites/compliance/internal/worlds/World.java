package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.Projection;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One way in which everything that is unknown could be: each slot has a value. */
final class World {

    /** The world in which every unknown has its first representative; right where no unknown matters. */
    static final World FIRST = new World(List.of(), List.of(), new int[0]);

    private final Map<SubjectFacts, Object[]> changed = new IdentityHashMap<>();
    private final Map<Dimension, Object> chosen = new HashMap<>();

    World(List<Dimension> dimensions, List<List<Object>> candidates, int[] choice) {
        for (int i = 0; i < choice.length; i++) {
            Object value = candidates.get(i).get(choice[i]);
            Dimension dimension = dimensions.get(i);
            chosen.put(dimension, value);
            if (dimension instanceof Dimension.OfFact of) {
                changed.computeIfAbsent(of.facts(), facts -> facts.slots().clone())[of.fact().slot()] = value;
            }
        }
    }

    /** The value chosen for a dimension, or null when it does not vary. */
    Object choice(Dimension dimension) {
        return chosen.get(dimension);
    }

    Object value(SubjectFacts facts, FactDef fact) {
        Object raw = changed.getOrDefault(facts, facts.slots())[fact.slot()];
        if (raw == Projection.UNKNOWN) {
            return Domains.filler(fact);
        }
        return raw instanceof Situation.Presumed presumed ? presumed.value() : raw;
    }

    /** Whether this world says nothing of a fact, because no rule in sight can tell. */
    boolean leavesOpen(SubjectFacts facts, FactDef fact) {
        return changed.getOrDefault(facts, facts.slots())[fact.slot()] == Projection.UNKNOWN;
    }

    /** All slots of a subject, known. */
    Object[] slots(SubjectFacts facts) {
        Object[] slots = new Object[facts.slots().length];
        for (FactDef fact : facts.type().facts()) {
            slots[fact.slot()] = value(facts, fact);
        }
        return slots;
    }
}
