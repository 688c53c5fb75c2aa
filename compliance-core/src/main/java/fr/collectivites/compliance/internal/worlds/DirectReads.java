package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a question reads without going through another one: enough to see at a glance that nothing unknown matters.
 *
 * @param slots the slots read, by fact type
 * @param questions the earlier questions read
 * @param unsettled whether a parameter read has alternatives
 */
record DirectReads(Map<String, int[]> slots, List<String> questions, boolean unsettled) {

    static DirectReads ofAnswer(CompiledLaw law, Reads reads, String question) {
        Collector collector = new Collector(law);
        law.concluding(question).forEach(rule -> collector.add(rule, reads));
        if (law.isTable(question)) {
            collector.add(law.tableQuestion(question));
        }
        return collector.reads();
    }

    static DirectReads ofStatus(CompiledLaw law, Reads reads, String question) {
        Collector collector = new Collector(law);
        law.observing(question).forEach(rule -> collector.add(rule, reads));
        return collector.reads();
    }

    /** Whether everything read is known, earlier answers included. */
    boolean known(SubjectFacts self, Situation situation, CompiledLaw law, Verdicts verdicts) {
        if (unsettled) {
            return false;
        }
        for (Map.Entry<String, int[]> read : slots.entrySet()) {
            for (SubjectFacts facts : situation.visible(read.getKey(), self)) {
                if (Situation.anyUnknown(facts, read.getValue())) {
                    return false;
                }
            }
        }
        for (String question : questions) {
            for (SubjectFacts facts : situation.visible(law.subjectTypeOf(question), self)) {
                if (law.isTimeliness(question) || verdicts.certain(new Subjected(question, facts.subject())) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private static final class Collector {
        private final CompiledLaw law;
        private final Map<String, SortedSet<Integer>> slots = new TreeMap<>();
        private final SortedSet<String> questions = new TreeSet<>();
        private boolean unsettled;

        Collector(CompiledLaw law) {
            this.law = law;
        }

        void add(RuleDef rule, Reads reads) {
            questions.addAll(reads.questions(rule));
            unsettled |= reads.parameters(rule).stream()
                    .anyMatch(id -> law.alternatives(id).size() > 1);
            for (PatternDef pattern : rule.patterns()) {
                FactTypes.byName(pattern.type())
                        .ifPresent(type -> pattern.condition()
                                .ifPresent(condition -> Reads.eachTest(condition, test -> slot(type, test.fact()))));
            }
        }

        void add(TableQuestion table) {
            questions.addAll(table.inputQuestions());
            FactType type =
                    FactTypes.byName(law.subjectTypeOf(table.question())).orElseThrow();
            table.inputs().forEach(input -> input.property().ifPresent(property -> slot(type, property)));
        }

        private void slot(FactType type, String property) {
            type.fact(property)
                    .ifPresent(fact -> slots.computeIfAbsent(type.name(), name -> new TreeSet<>())
                            .add(fact.slot()));
        }

        DirectReads reads() {
            Map<String, int[]> arrays = new TreeMap<>();
            slots.forEach((type, numbers) -> arrays.put(
                    type, numbers.stream().mapToInt(Integer::intValue).toArray()));
            return new DirectReads(arrays, List.copyOf(questions), unsettled);
        }
    }
}
