package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.facts.Conclusion;
import fr.collectivites.compliance.facts.Parametre;
import fr.collectivites.compliance.internal.projection.Projection;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.spi.Firing;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rule engine alone, with the very rules and facts that the library gives it for one whole assessment. */
final class BareEngine {

    private final RuleEngine engine;
    private final List<Object> facts;
    private final List<Object> lawFacts;
    private final Set<String> rules;
    private final int firings;

    private BareEngine(Recorder recorder) {
        this.engine = recorder.engine;
        this.facts = List.copyOf(recorder.facts);
        this.lawFacts = facts.stream()
                .filter(fact -> fact instanceof Parametre || fact instanceof Conclusion)
                .toList();
        this.rules = Set.copyOf(recorder.rules);
        this.firings = recorder.calls;
    }

    /** Assesses once, all known, and keeps what the engine was given. */
    static BareEngine recorded(Dossier dossier, AsOf asOf) {
        Recorder recorder = new Recorder(new DroolsRuleEngine());
        Compliance.builder().engine(recorder).build().assess(dossier, asOf);
        return new BareEngine(recorder);
    }

    /** How many times the library fires the rules for one whole assessment. */
    int firingsByAssessment() {
        return firings;
    }

    int ruleCount() {
        return rules.size();
    }

    int factCount() {
        return facts.size();
    }

    /** Fires once over facts made before. */
    List<Firing> fire() {
        return engine.fire(facts, rules);
    }

    /** Makes the facts of the dossier, then fires once; what comes from the law is made before. */
    List<Firing> fireFresh(Dossier dossier) {
        List<Object> fresh = new ArrayList<>(lawFacts);
        for (SubjectFacts subject : Projection.of(dossier)) {
            Object[] slots = subject.slots();
            for (int i = 0; i < slots.length; i++) {
                slots[i] = slots[i] == Projection.UNKNOWN ? null : slots[i];
            }
            fresh.add(Projection.view(subject.type(), subject.subject(), slots));
        }
        return engine.fire(fresh, rules);
    }

    /** Opens a knowledge base, fires once and throws it away, as naive callers do. */
    List<Firing> fireNaively() {
        return NaiveBase.open().fire(facts, rules);
    }

    /** Keeps the largest call. */
    private static final class Recorder implements RuleEngine {

        private final RuleEngine engine;
        private List<Object> facts = List.of();
        private Set<String> rules = Set.of();
        private int calls;

        private Recorder(RuleEngine engine) {
            this.engine = engine;
        }

        @Override
        public List<Firing> fire(Collection<?> given, Set<String> asked) {
            calls++;
            if (given.size() >= facts.size()) {
                facts = new ArrayList<>(given);
                rules = asked;
            }
            return engine.fire(given, asked);
        }

        @Override
        public Set<String> ruleNames() {
            return engine.ruleNames();
        }
    }
}
