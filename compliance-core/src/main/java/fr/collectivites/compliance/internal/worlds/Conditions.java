package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactKind;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.ArrayList;
import java.util.List;

/** Evaluates the condition of a pattern on one subject whose facts may be unknown, and notes what it could not tell. */
final class Conditions {

    private final CompiledLaw law;
    private final World world;

    Conditions(CompiledLaw law, World world) {
        this.law = law;
        this.world = world;
    }

    Truth test(Condition condition, SubjectFacts facts, Probes unknown) {
        if (condition instanceof Condition.All all) {
            return all(all.conditions(), facts, unknown);
        }
        if (condition instanceof Condition.Any any) {
            return any(any.conditions(), facts, unknown);
        }
        if (condition instanceof Condition.Not not) {
            return test(not.condition(), facts, unknown).not();
        }
        return test((Condition.Test) condition, facts, unknown);
    }

    private Truth all(List<Condition> conditions, SubjectFacts facts, Probes unknown) {
        Probes inside = new Probes();
        Truth result = Truth.TRUE;
        for (Condition condition : conditions) {
            Truth truth = test(condition, facts, inside);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        unknown.addAll(inside);
        return result;
    }

    private Truth any(List<Condition> conditions, SubjectFacts facts, Probes unknown) {
        Probes inside = new Probes();
        Truth result = Truth.FALSE;
        for (Condition condition : conditions) {
            Truth truth = test(condition, facts, inside);
            if (truth == Truth.TRUE) {
                return Truth.TRUE;
            }
            result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        unknown.addAll(inside);
        return result;
    }

    private Truth test(Condition.Test test, SubjectFacts facts, Probes unknown) {
        if (test.op() == Op.BIND) {
            return Truth.TRUE;
        }
        if (test.fact().equals("subject")) {
            if (test.operand() instanceof Operand.Codes codes) {
                return Truth.of(codes.values().contains(facts.subject()));
            }
            // Only the subject that a link names is ever tried.
            return Link.of(test).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
        }
        FactDef fact = Facts.named(facts.type(), test.fact());
        if (test.operand() instanceof Operand.Codes codes) {
            return againstCodes(fact, test.op(), codes.values(), facts, unknown);
        }
        if (test.operand() instanceof Operand.Parameter parameter) {
            return againstParameter(fact, test.op(), parameter.id(), facts, unknown);
        }
        noteIfUnknown(fact, test.op(), List.of(), List.of(), facts, unknown);
        return Truth.UNKNOWN;
    }

    private Truth againstCodes(FactDef fact, Op op, List<String> codes, SubjectFacts facts, Probes unknown) {
        if (fact.kind() == FactKind.SET_OF_ENUM && world.unknown(facts, fact)) {
            Truth held = held(fact, codes, facts, unknown);
            return op == Op.NOT_CONTAINS ? held.not() : held;
        }
        if (noteIfUnknown(fact, op, codes, List.of(), facts, unknown)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(compare(world.value(facts, fact), op, codes));
    }

    /** Whether an unknown set holds one of these codes, as far as it is supposed. */
    private Truth held(FactDef fact, List<String> codes, SubjectFacts facts, Probes unknown) {
        Truth held = Truth.FALSE;
        Probes open = new Probes();
        for (String code : codes) {
            Dimension dimension = new Dimension.OfCode(facts, fact, code);
            Object supposed = world.supposed(dimension);
            if (supposed == null) {
                open.add(dimension, Probe.NONE);
                held = Truth.UNKNOWN;
            } else if (supposed.equals(Boolean.TRUE)) {
                return Truth.TRUE;
            }
        }
        unknown.addAll(open);
        return held;
    }

    private Truth againstParameter(FactDef fact, Op op, String parameter, SubjectFacts facts, Probes unknown) {
        List<ParameterValue> values = law.alternatives(parameter, world);
        List<String> codes = new ArrayList<>();
        List<Long> thresholds = new ArrayList<>();
        for (ParameterValue value : values) {
            if (value instanceof ParameterValue.WholeNumber number) {
                thresholds.add(number.value());
            } else {
                codes.add(value.text());
            }
        }
        if (noteIfUnknown(fact, op, codes, thresholds, facts, unknown)) {
            if (values.size() > 1) {
                unknown.add(new Dimension.OfLaw(parameter), Probe.NONE);
            }
            return Truth.UNKNOWN;
        }
        Object known = world.value(facts, fact);
        boolean sometimes = false;
        boolean always = true;
        for (ParameterValue value : values) {
            boolean holds = value instanceof ParameterValue.WholeNumber number
                    ? compare((Long) known, op, number.value())
                    : compare(known, op, List.of(value.text()));
            sometimes |= holds;
            always &= holds;
        }
        if (sometimes && !always) {
            unknown.add(new Dimension.OfLaw(parameter), Probe.NONE);
            return Truth.UNKNOWN;
        }
        return Truth.of(sometimes);
    }

    private boolean noteIfUnknown(
            FactDef fact, Op op, List<String> codes, List<Long> thresholds, SubjectFacts facts, Probes unknown) {
        if (!world.unknown(facts, fact)) {
            return false;
        }
        unknown.add(new Dimension.OfFact(facts, fact), new Probe(op, codes, thresholds));
        return true;
    }

    /** Compares a known value with codes, as the rules do. */
    static boolean compare(Object known, Op op, List<String> codes) {
        return switch (op) {
            case EQUAL, IN -> codes.contains(Codes.of(known));
            case NOT_EQUAL, NOT_IN -> !codes.contains(Codes.of(known));
            case CONTAINS -> Codes.contains(known, codes);
            case NOT_CONTAINS -> !Codes.contains(known, codes);
            case BIND -> true;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                throw new IllegalStateException("operator " + op.sign() + " does not compare with codes");
        };
    }

    /** Compares a known number with a threshold, as the rules do. */
    static boolean compare(long known, Op op, long threshold) {
        return switch (op) {
            case EQUAL, IN -> known == threshold;
            case NOT_EQUAL, NOT_IN -> known != threshold;
            case LESS -> known < threshold;
            case LESS_OR_EQUAL -> known <= threshold;
            case GREATER -> known > threshold;
            case GREATER_OR_EQUAL -> known >= threshold;
            case BIND -> true;
            case CONTAINS, NOT_CONTAINS ->
                throw new IllegalStateException("operator " + op.sign() + " does not compare numbers");
        };
    }
}
