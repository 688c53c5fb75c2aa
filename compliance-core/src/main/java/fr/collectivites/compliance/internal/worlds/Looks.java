package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every way in which some rule or table looks at each fact: it cuts the values of the fact once for all questions. */
final class Looks {

    private final CompiledLaw law;
    private final Map<FactDef, List<Probe>> looks = new HashMap<>();

    Looks(CompiledLaw law) {
        this.law = law;
    }

    Map<FactDef, List<Probe>> all(Collection<RuleDef> rules, Collection<TableQuestion> tables) {
        for (RuleDef rule : rules) {
            for (PatternDef pattern : rule.patterns()) {
                FactTypes.byName(pattern.type())
                        .ifPresent(type -> pattern.condition()
                                .ifPresent(condition -> Reads.eachTest(condition, test -> look(type, test))));
            }
        }
        tables.forEach(this::look);
        return looks;
    }

    private void look(FactType type, Condition.Test test) {
        Optional<FactDef> fact = type.fact(test.fact());
        if (fact.isEmpty()) {
            return;
        }
        List<String> codes = new ArrayList<>();
        List<Long> thresholds = new ArrayList<>();
        if (test.operand() instanceof Operand.Codes literal) {
            codes.addAll(literal.values());
        } else if (test.operand() instanceof Operand.Parameter parameter) {
            for (ParameterValue value : law.alternatives(parameter.id())) {
                if (value instanceof ParameterValue.WholeNumber number) {
                    thresholds.add(number.value());
                } else {
                    codes.add(value.text());
                }
            }
        }
        add(fact.get(), new Probe(test.op(), codes, thresholds));
    }

    private void look(TableQuestion question) {
        FactType type = FactTypes.byName(law.subjectTypeOf(question.question())).orElseThrow();
        for (int i = 0; i < question.inputs().size(); i++) {
            Set<String> cells = new TreeSet<>();
            for (var row : question.table().rows()) {
                cells.add(row.inputs().get(i));
            }
            cells.remove("");
            question.inputs()
                    .get(i)
                    .property()
                    .flatMap(type::fact)
                    .ifPresent(fact -> add(fact, new Probe(Op.IN, List.copyOf(cells), List.of())));
        }
    }

    private void add(FactDef fact, Probe probe) {
        looks.computeIfAbsent(fact, f -> new ArrayList<>()).add(probe);
    }
}
