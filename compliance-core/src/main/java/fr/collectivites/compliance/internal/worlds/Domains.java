package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values that stand for all values of an unknown fact: one for each way in which rules can tell them apart. */
final class Domains {

    private Domains() {}

    /** A value to fill in where no rule will look. */
    static Object filler(FactDef fact) {
        return switch (fact.kind()) {
            case BOOLEAN -> Boolean.FALSE;
            case INTEGER, LONG -> 0L;
            case STRING -> "";
            case ENUM -> fact.enumType().getEnumConstants()[0];
            case SET_OF_ENUM -> Set.of();
            case DATE, INSTANT, LIST_OF_STRING -> null;
        };
    }

    /** What it means that an exception is not made out. */
    static Object absence(FactDef fact) {
        if (fact.kind() == FactKind.ENUM) {
            for (Object constant : fact.enumType().getEnumConstants()) {
                if (Codes.of(constant).equals("NONE")) {
                    return constant;
                }
            }
            throw new IllegalStateException(fact.path() + " is an exception to be proven and has no code NONE");
        }
        return filler(fact);
    }

    /** The representatives of a fact, given how the rules test it. */
    static List<Object> candidates(FactDef fact, Collection<Probe> probes) {
        return switch (fact.kind()) {
            case BOOLEAN -> List.of(Boolean.FALSE, Boolean.TRUE);
            case INTEGER, LONG -> numbers(probes);
            case STRING -> strings(probes);
            case ENUM -> enums(fact, probes);
            case SET_OF_ENUM, DATE, INSTANT, LIST_OF_STRING ->
                throw new IllegalStateException("a rule compares " + fact.path() + ", whose values cannot be listed");
        };
    }

    private static SortedSet<String> codes(Collection<Probe> probes) {
        SortedSet<String> codes = new TreeSet<>();
        probes.forEach(probe -> codes.addAll(probe.codes()));
        return codes;
    }

    private static List<Object> enums(FactDef fact, Collection<Probe> probes) {
        SortedSet<String> tested = codes(probes);
        List<Object> candidates = new ArrayList<>();
        boolean other = false;
        for (Object constant : fact.enumType().getEnumConstants()) {
            if (tested.contains(Codes.of(constant))) {
                candidates.add(constant);
            } else if (!other) {
                candidates.add(constant);
                other = true;
            }
        }
        return candidates;
    }

    private static List<Object> strings(Collection<Probe> probes) {
        List<Object> candidates = new ArrayList<>(codes(probes));
        candidates.add("*");
        return candidates;
    }

    /** Each cut lies between a number and the next: the numbers below, between and above the cuts stand for all. */
    private static List<Object> numbers(Collection<Probe> probes) {
        SortedSet<Long> lastBelowCut = new TreeSet<>();
        for (Probe probe : probes) {
            for (long threshold : probe.thresholds()) {
                switch (probe.op()) {
                    case GREATER, LESS_OR_EQUAL -> lastBelowCut.add(threshold);
                    case GREATER_OR_EQUAL, LESS -> lastBelowCut.add(threshold - 1);
                    default -> {
                        lastBelowCut.add(threshold - 1);
                        lastBelowCut.add(threshold);
                    }
                }
            }
        }
        List<Object> candidates = new ArrayList<>();
        for (long cut : lastBelowCut) {
            if (cut >= 0) {
                candidates.add(cut);
            }
        }
        candidates.add(lastBelowCut.isEmpty() ? 0L : lastBelowCut.last() + 1);
        return candidates;
    }
}
