package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.Projection;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (dimension instanceof Dimension.OfFact of) {
            return with(more, of.facts(), of.fact(), value);
        }
        if (dimension instanceof Dimension.OfCode of && value.equals(Boolean.TRUE)) {
            Set<String> held = new HashSet<>(heldCodes(of.facts(), of.fact()));
            held.add(of.code());
            return with(more, of.facts(), of.fact(), new Supposed(held));
        }
        return new World(more, changed);
    }

    private World with(Map<Dimension, Object> more, SubjectFacts facts, FactDef fact, Object value) {
        IdentityHashMap<SubjectFacts, Object[]> slots = new IdentityHashMap<>(changed);
        Object[] copy = slots.getOrDefault(facts, facts.slots()).clone();
        copy[fact.slot()] = value;
        slots.put(facts, copy);
        return new World(more, slots);
    }

    private Set<String> heldCodes(SubjectFacts facts, FactDef fact) {
        return raw(facts, fact) instanceof Supposed supposedSet ? supposedSet.codes() : Set.of();
    }

    /** A set of which some codes are supposed to be in it. */
    private record Supposed(Set<String> codes) {
        Object filled(FactDef fact) {
            return fact.codes().stream()
                    .filter(code -> codes.contains(code.name()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What was supposed of a dimension, or null. */
    Object supposed(Dimension dimension) {
        return supposed.get(dimension);
    }

    boolean unknown(SubjectFacts facts, FactDef fact) {
        Object raw = raw(facts, fact);
        return raw == Projection.UNKNOWN || raw instanceof Supposed;
    }

    /** The value of a fact; a filler where it is unknown, which is right only where no rule looks. */
    Object value(SubjectFacts facts, FactDef fact) {
        Object raw = raw(facts, fact);
        if (raw == Projection.UNKNOWN) {
            return Domains.filler(fact);
        }
        return filled(raw, fact);
    }

    private static Object filled(Object raw, FactDef fact) {
        if (raw instanceof Situation.Presumed presumed) {
            return presumed.value();
        }
        return raw instanceof Supposed supposedSet ? supposedSet.filled(fact) : raw;
    }

    /** All slots of a subject, filled. */
    Object[] slots(SubjectFacts facts) {
        Object[] slots = changed.getOrDefault(facts, facts.slots()).clone();
        for (FactDef fact : facts.type().facts()) {
            Object raw = slots[fact.slot()];
            if (raw == Projection.UNKNOWN) {
                slots[fact.slot()] = Domains.filler(fact);
            } else {
                slots[fact.slot()] = filled(raw, fact);
            }
        }
        return slots;
    }

    private Object raw(SubjectFacts facts, FactDef fact) {
        Object[] slots = changed.isEmpty() ? facts.slots() : changed.getOrDefault(facts, facts.slots());
        return slots[fact.slot()];
    }
}
