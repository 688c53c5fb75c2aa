package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, for one question on one subject, what is unknown and could still matter.
 *
 * <p>A rule that a known fact already contradicts cannot fire in any world: what it alone reads is left out. An answer
 * already certain is a fact for the questions after it: what it was drawn from is left out too.
 */
final class Relevance {

    private final CompiledLaw law;
    private final Situation situation;
    private final Clocks clocks;
    private final Verdicts verdicts;
    private final World world;
    private final Conditions conditions;
    private final Map<Subjected, Reach> reached = new HashMap<>();

    Relevance(CompiledLaw law, Situation situation, Clocks clocks, Verdicts verdicts, World world) {
        this.law = law;
        this.situation = situation;
        this.clocks = clocks;
        this.verdicts = verdicts;
        this.world = world;
        this.conditions = new Conditions(law, world);
    }

    World world() {
        return world;
    }

    /** What one question, or the observation of its status, can look at and can say. */
    static final class Reach {
        final Probes unknown = new Probes();
        final Set<String> values = new TreeSet<>();
        final Set<Subjected> open = new LinkedHashSet<>();
        final Set<Subjected> settled = new LinkedHashSet<>();
        final Set<String> rules = new LinkedHashSet<>();
        final Set<SubjectFacts> visible = new LinkedHashSet<>();

        void include(Reach other) {
            unknown.addAll(other.unknown);
            open.addAll(other.open);
            settled.addAll(other.settled);
            rules.addAll(other.rules);
            visible.addAll(other.visible);
        }
    }

    /** The reach of an earlier answer, or of a clock. */
    Reach ofAnswer(String question, SubjectFacts self) {
        Subjected key = new Subjected(question, self.subject());
        Reach known = reached.get(key);
        if (known != null) {
            return known;
        }
        Reach reach = new Reach();
        if (law.isTimeliness(question)) {
            reach.open.add(key);
            clocks.timeliness(question).reach(self, reach, world);
        } else {
            earlier(key, verdicts.get(key), reach);
        }
        reached.put(key, reach);
        return reach;
    }

    private void earlier(Subjected key, Verdict verdict, Reach reach) {
        Object supposed = world.supposed(new Dimension.OfAnswer(key));
        String value = supposed == null ? verdict.certain() : (String) supposed;
        if (value == null) {
            reach.values.addAll(verdict.values());
            reach.unknown.add(new Dimension.OfAnswer(key), Probe.NONE);
        } else {
            reach.values.add(value);
            reach.settled.add(key);
        }
    }

    /** The reach of the question that is being answered. */
    Reach ofQuestion(String question, SubjectFacts self) {
        Reach reach = new Reach();
        if (law.isTable(question)) {
            reach.open.add(new Subjected(question, self.subject()));
            law.tableQuestion(question).reach(self, reach, this);
        } else {
            rules(law.concluding(question), self, reach);
        }
        return reach;
    }

    /** The reach of the status of a duty whose answer is certain. */
    Reach ofStatus(String question, SubjectFacts self) {
        Reach reach = new Reach();
        rules(law.observing(question), self, reach);
        return reach;
    }

    private void rules(List<RuleDef> rules, SubjectFacts self, Reach reach) {
        for (RuleDef rule : rules) {
            Reach ofRule = new Reach();
            if (canFire(rule, self, ofRule)) {
                ofRule.rules.add(rule.name());
                reach.values.add(rule.value());
                reach.include(ofRule);
            }
        }
    }

    private boolean canFire(RuleDef rule, SubjectFacts self, Reach reach) {
        for (PatternDef pattern : rule.patterns()) {
            Truth truth = switch (pattern.type()) {
                case "Parametre" -> law.patterns().parameter(pattern).test(law, world, reach.unknown);
                case "Conclusion" -> conclusion(pattern, self, reach);
                default -> subjects(pattern, self, reach);
            };
            if (truth == Truth.FALSE) {
                return false;
            }
        }
        return true;
    }

    /** FALSE when no subject in sight can match the pattern, or, for a negated one, when a subject surely does. */
    private Truth subjects(PatternDef pattern, SubjectFacts self, Reach reach) {
        if (linkUnknown(law.patterns().link(pattern), pattern.type(), self, reach)) {
            return Truth.UNKNOWN;
        }
        Truth settled = alikeUnderAllLaw(pattern, self);
        if (settled != Truth.UNKNOWN) {
            reach.visible.addAll(inSight(pattern.type(), self, law.patterns().link(pattern)));
            return settled;
        }
        return subjects(pattern, self, reach, conditions);
    }

    /** Whether the pattern comes out the same whichever way unsettled law is read: it then does not matter. */
    private Truth alikeUnderAllLaw(PatternDef pattern, SubjectFacts self) {
        Truth alike = null;
        for (World oneWay : law.patterns().waysToRead(pattern, world)) {
            Truth truth = subjects(pattern, self, new Reach(), new Conditions(law, oneWay));
            if (truth == Truth.UNKNOWN || (alike != null && truth != alike)) {
                return Truth.UNKNOWN;
            }
            alike = truth;
        }
        return alike == null ? Truth.UNKNOWN : alike;
    }

    private Truth subjects(PatternDef pattern, SubjectFacts self, Reach reach, Conditions conditions) {
        Truth matched = Truth.FALSE;
        for (SubjectFacts facts : inSight(pattern.type(), self, law.patterns().link(pattern))) {
            Truth truth = pattern.condition().isEmpty()
                    ? Truth.TRUE
                    : conditions.test(pattern.condition().get(), facts, reach.unknown);
            reach.visible.add(facts);
            if (truth == Truth.TRUE) {
                matched = Truth.TRUE;
            } else if (truth == Truth.UNKNOWN && matched == Truth.FALSE) {
                matched = Truth.UNKNOWN;
            }
        }
        return pattern.negated() ? matched.not() : matched;
    }

    private Truth conclusion(PatternDef pattern, SubjectFacts self, Reach reach) {
        ConclusionPattern wanted = law.patterns().conclusion(pattern);
        String type = law.subjectTypeOf(wanted.question());
        if (linkUnknown(law.patterns().link(pattern), type, self, reach)) {
            return Truth.UNKNOWN;
        }
        Truth matched = Truth.FALSE;
        for (SubjectFacts facts : inSight(type, self, law.patterns().link(pattern))) {
            Reach before = ofAnswer(wanted.question(), facts);
            Truth truth = truth(wanted, before.values);
            if (truth == Truth.UNKNOWN || (truth == Truth.TRUE && !before.open.isEmpty())) {
                reach.include(before);
            } else if (truth == Truth.TRUE) {
                // Uncertain, but every value it can have is accepted: any of them will do.
                reach.settled.add(new Subjected(wanted.question(), facts.subject()));
            }
            if (truth == Truth.TRUE) {
                matched = Truth.TRUE;
            } else if (truth == Truth.UNKNOWN && matched == Truth.FALSE) {
                matched = Truth.UNKNOWN;
            }
        }
        return matched;
    }

    private List<SubjectFacts> inSight(String type, SubjectFacts self, Optional<FactDef> link) {
        List<SubjectFacts> visible = situation.visible(type, self);
        return link.isEmpty() ? visible : Link.target(visible, self, link.get(), world);
    }

    /** Whether it is not known which subject a pattern is about; then that is what matters first. */
    private boolean linkUnknown(Optional<FactDef> link, String type, SubjectFacts self, Reach reach) {
        if (link.isEmpty() || !world.unknown(self, link.get())) {
            return false;
        }
        List<String> names = Link.names(situation.visible(type, self));
        reach.unknown.add(new Dimension.OfFact(self, link.get()), new Probe(Op.IN, names, List.of()));
        return true;
    }

    private static Truth truth(ConclusionPattern wanted, Set<String> values) {
        boolean sometimes = false;
        boolean always = !values.isEmpty();
        for (String value : values) {
            boolean holds = wanted.accepts(value);
            sometimes |= holds;
            always &= holds;
        }
        return always ? Truth.TRUE : sometimes ? Truth.UNKNOWN : Truth.FALSE;
    }
}
