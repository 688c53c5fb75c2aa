package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterType;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a value of the law is changed for. */
final class OtherValues {

    /** The codes that packs know of each parameter: those of its values and those that rules test. */
    private final Map<String, SortedSet<String>> codes = new HashMap<>();
    /** The parameters of which some rule asks more than whether there is a value. */
    private final Set<String> compared = new TreeSet<>();

    OtherValues(RuleBook book) {
        for (ParameterDef parameter : book.parameters().values()) {
            parameter.timeline().values().forEach(dated -> dated.values().forEach(value -> {
                if (value instanceof ParameterValue.Code code) {
                    add(parameter.id(), code.value());
                }
            }));
        }
        for (RuleDef rule : book.rules()) {
            rule.patterns().stream()
                    .filter(pattern -> pattern.type().equals("Parametre"))
                    .forEach(this::tested);
        }
    }

    private void tested(PatternDef pattern) {
        List<String> ids = new ArrayList<>();
        List<String> tested = new ArrayList<>();
        pattern.condition()
                .ifPresent(condition -> RuleGraph.eachTest(condition, test -> {
                    if (test.operand() instanceof Operand.Codes operand) {
                        (test.fact().equals("id") ? ids : test.fact().equals("code") ? tested : new ArrayList<String>())
                                .addAll(operand.values());
                    }
                }));
        ids.forEach(id -> tested.forEach(code -> add(id, code)));
        pattern.condition()
                .ifPresent(condition -> RuleGraph.eachTest(condition, test -> {
                    if (!test.fact().equals("id") && !test.fact().equals("present")) {
                        compared.addAll(ids);
                    }
                }));
    }

    /** Whether rules ask of a parameter no more than whether there is a value. */
    boolean presenceAlone(ParameterDef parameter) {
        return (parameter.type() == ParameterType.CODE || parameter.type() == ParameterType.YES_NO)
                && !compared.contains(parameter.id());
    }

    private void add(String id, String code) {
        codes.computeIfAbsent(id, any -> new TreeSet<>()).add(code);
    }

    /** The values that one value is changed for, at least one. */
    List<ParameterValue> of(ParameterDef parameter, ParameterValue value) {
        if (value instanceof ParameterValue.WholeNumber number) {
            return List.of(
                    new ParameterValue.WholeNumber(number.value() - 1),
                    new ParameterValue.WholeNumber(number.value() + 1));
        }
        if (value instanceof ParameterValue.Duration duration) {
            return periods(duration.period());
        }
        if (value instanceof ParameterValue.YesNo yesNo) {
            return List.of(new ParameterValue.YesNo(!yesNo.value()));
        }
        List<ParameterValue> others = new ArrayList<>();
        for (String code : codes.get(parameter.id())) {
            if (!code.equals(value.text())) {
                others.add(new ParameterValue.Code(code));
            }
        }
        return others.isEmpty() ? List.of(new ParameterValue.Code("AUTRE")) : others;
    }

    /** There is no period of nothing. */
    private static List<ParameterValue> periods(Period period) {
        List<ParameterValue> periods = new ArrayList<>();
        for (int amount : new int[] {period.amount() - 1, period.amount() + 1}) {
            if (amount > 0) {
                periods.add(new ParameterValue.Duration(
                        new Period(amount, period.unit(), period.regime(), period.nature())));
            }
        }
        return periods;
    }
}
