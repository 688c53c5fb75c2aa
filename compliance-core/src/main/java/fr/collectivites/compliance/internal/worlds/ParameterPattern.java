package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.PatternDef;
import java.util.List;

/** The condition of a pattern on a dated value of the law. */
record ParameterPattern(String id, List<Condition.Test> tests) {

    static ParameterPattern of(PatternDef pattern) {
        return new ParameterPattern(
                Conjuncts.code(pattern, "id"),
                Conjuncts.of(pattern).stream()
                        .filter(test -> !test.fact().equals("id"))
                        .toList());
    }

    Truth test(CompiledLaw law, World world, Probes unknown) {
        List<ParameterValue> alternatives = law.alternatives(id, world);
        if (alternatives.isEmpty()) {
            return Truth.of(tests.stream().allMatch(this::acceptsAbsence));
        }
        boolean sometimes = false;
        boolean always = true;
        for (ParameterValue value : alternatives) {
            boolean holds = tests.stream().allMatch(test -> accepts(test, value));
            sometimes |= holds;
            always &= holds;
        }
        if (always) {
            return Truth.TRUE;
        }
        if (sometimes) {
            unknown.add(new Dimension.OfLaw(id), Probe.NONE);
            return Truth.UNKNOWN;
        }
        return Truth.FALSE;
    }

    private boolean acceptsAbsence(Condition.Test test) {
        return switch (test.fact()) {
            case "present", "vrai" -> compare(test, "false");
            case "code" -> compare(test, "");
            default -> true;
        };
    }

    private boolean accepts(Condition.Test test, ParameterValue value) {
        return switch (test.fact()) {
            case "present" -> compare(test, "true");
            case "vrai" -> compare(test, value instanceof ParameterValue.YesNo yesNo ? "" + yesNo.value() : "false");
            case "code" -> compare(test, value instanceof ParameterValue.Code code ? code.value() : "");
            default -> true;
        };
    }

    private static boolean compare(Condition.Test test, String code) {
        return test.op() == Op.BIND
                || !(test.operand() instanceof Operand.Codes codes)
                || Conditions.compare(code, test.op(), codes.values());
    }
}
