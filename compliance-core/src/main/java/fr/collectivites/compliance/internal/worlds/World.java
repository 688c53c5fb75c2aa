package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.Projection;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** A dossier in which some of what is unknown has been supposed. Immutable. */
final class World {

    /** The dossier as it is: nothing supposed. */
    static final World AS_IS = new World(Map.of(), new IdentityHashMap<>());

    private final Map<Dimension, Object> supposed;
    private final IdentityHashMap<SubjectFacts, Object[]> changed;

    private World(Map<Dimension, Object> supposed, IdentityHashMap<SubjectFacts, Object[]> changed) {
        this.supposed = supposed;
        this.changed = changed;
    }

    /** This world, with one more thing supposed. */
    World suppose(Dimension dimension, Object value) {
        Map<Dimension, Object> more = new HashMap<>(supposed);
        more.put(dimension, value);
        if (!(dimension instanceof Dimension.OfFact of)) {
            return new World(more, changed);
        }
        IdentityHashMap<SubjectFacts, Object[]> slots = new IdentityHashMap<>(changed);
        Object[] copy = slots.getOrDefault(of.facts(), of.facts().slots()).clone();
        copy[of.fact().slot()] = value;
        slots.put(of.facts(), copy);
        return new World(more, slots);
    }

    /** What was supposed of a dimension, or null. */
    Object supposed(Dimension dimension) {
        return supposed.get(dimension);
    }

    boolean unknown(SubjectFacts facts, FactDef fact) {
        return raw(facts, fact) == Projection.UNKNOWN;
    }

    /** The value of a fact; a filler where it is unknown, which is right only where no rule looks. */
    Object value(SubjectFacts facts, FactDef fact) {
        Object raw = raw(facts, fact);
        if (raw == Projection.UNKNOWN) {
            return Domains.filler(fact);
        }
        return raw instanceof Situation.Presumed presumed ? presumed.value() : raw;
    }

    /** All slots of a subject, filled. */
    Object[] slots(SubjectFacts facts) {
        Object[] slots = changed.getOrDefault(facts, facts.slots()).clone();
        for (FactDef fact : facts.type().facts()) {
            Object raw = slots[fact.slot()];
            if (raw == Projection.UNKNOWN) {
                slots[fact.slot()] = Domains.filler(fact);
            } else if (raw instanceof Situation.Presumed presumed) {
                slots[fact.slot()] = presumed.value();
            }
        }
        return slots;
    }

    private Object raw(SubjectFacts facts, FactDef fact) {
        Object[] slots = changed.isEmpty() ? facts.slots() : changed.getOrDefault(facts, facts.slots());
        return slots[fact.slot()];
    }
}
