package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.LawSnapshot;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.PickedParameter;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Freshness;
import fr.collectivites.compliance.law.LegalForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says which rules concluded, from which values, on which articles. */
final class Explainer {

    private final CompiledLaw law;
    private final Situation situation;
    private final Verdicts answers;
    private final Conditions conditions;

    Explainer(CompiledLaw law, Situation situation, Verdicts answers) {
        this.law = law;
        this.situation = situation;
        this.answers = answers;
        this.conditions = new Conditions(law, World.AS_IS);
    }

    List<Reason> reasons(List<Evaluator.Said> said, SubjectFacts self) {
        return said.stream()
                .map(Evaluator.Said::rule)
                .distinct()
                .sorted()
                .map(rule -> new Reason(rule, TableReason.isTable(rule) ? cells(rule, self) : evidence(rule, self)))
                .toList();
    }

    private List<Evidence> cells(String rule, SubjectFacts self) {
        List<Evidence> evidence = new ArrayList<>();
        for (TableInput input : law.tableNamed(TableReason.table(rule)).inputs()) {
            if (input.asksQuestion(self)) {
                conclusion(input.question().orElseThrow(), self, Optional.empty(), evidence);
            } else {
                fact(self, input.fact(self), evidence);
            }
        }
        return evidence;
    }

    private List<Evidence> evidence(String name, SubjectFacts self) {
        RuleDef rule = law.rule(name);
        List<Evidence> found = new ArrayList<>();
        for (PatternDef pattern : rule.patterns()) {
            switch (pattern.type()) {
                case "Parametre" -> parameter(law.patterns().parameter(pattern).id(), found);
                case "Conclusion" ->
                    conclusion(
                            law.patterns().conclusion(pattern).question(),
                            self,
                            law.patterns().link(pattern),
                            found);
                default -> facts(pattern, self, found);
            }
        }
        law.grounds().shown(name).forEach(id -> parameter(id, found));
        return found.stream().distinct().toList();
    }

    private List<SubjectFacts> inSight(String type, SubjectFacts self, Optional<FactDef> link) {
        List<SubjectFacts> visible = situation.visible(type, self);
        return link.isEmpty() ? visible : Link.target(visible, self, link.get(), World.AS_IS);
    }

    private void parameter(String id, List<Evidence> evidence) {
        evidence.add(law.grounds().evidence(id));
        law.ownValues().evidence(id).ifPresent(evidence::add);
    }

    private void conclusion(String question, SubjectFacts self, Optional<FactDef> link, List<Evidence> evidence) {
        for (SubjectFacts facts : inSight(law.subjectTypeOf(question), self, link)) {
            String value = answers.certain(new Subjected(question, facts.subject()));
            evidence.add(new Evidence(Evidence.Kind.CONCLUSION, question, value == null ? "UNDETERMINED" : value));
        }
    }

    private void facts(PatternDef pattern, SubjectFacts self, List<Evidence> evidence) {
        if (pattern.condition().isEmpty()) {
            return;
        }
        Condition condition = pattern.condition().get();
        for (SubjectFacts facts : inSight(pattern.type(), self, law.patterns().link(pattern))) {
            // The rule spoke of its own subject: nothing to test there.
            if (facts == self || pattern.negated() || conditions.test(condition, facts, new Probes()) != Truth.FALSE) {
                Reads.eachTest(
                        condition,
                        test -> facts.type().fact(test.fact()).ifPresent(fact -> fact(facts, fact, evidence)));
            }
        }
    }

    private static void fact(SubjectFacts facts, FactDef fact, List<Evidence> evidence) {
        if (World.AS_IS.unknown(facts, fact)) {
            return;
        }
        Object value = World.AS_IS.value(facts, fact);
        String text = value instanceof Set<?> set
                ? set.stream().map(Codes::of).sorted().collect(Collectors.joining(" "))
                : Codes.of(value);
        evidence.add(new Evidence(
                Situation.presumed(facts, fact) ? Evidence.Kind.PRESUMPTION : Evidence.Kind.FACT,
                Facts.place(facts, fact),
                text));
    }

    /** What reasons rest on; where nothing was concluded, what the rules of the question rest on. */
    Sources sources(String question, List<Reason> reasons, Optional<DeadlineDef> clock) {
        List<String> rules = reasons.stream().map(Reason::rule).toList();
        Optional<String> period = clock.flatMap(DeadlineDef::parameter);
        return law.grounds().sources(new SourcesKey(question, rules, period), () -> gather(question, reasons, period));
    }

    /**
     * What the sources of a finding depend on, and nothing else: a law of one day has one list for each.
     *
     * @param question the question
     * @param rules the rules that spoke
     * @param period the parameter of the deadline
     */
    record SourcesKey(String question, List<String> rules, Optional<String> period) {}

    private Sources gather(String question, List<Reason> reasons, Optional<String> period) {
        LawSnapshot snapshot = law.snapshot();
        Set<Citation> citations = new TreeSet<>();
        if (reasons.isEmpty()) {
            law.concluding(question)
                    .forEach(rule -> rule.articles()
                            .forEach(article -> snapshot.citation(article).ifPresent(citations::add)));
        }
        Freshness freshness = Freshness.fresh();
        Set<String> parameters = new TreeSet<>();
        period.ifPresent(parameters::add);
        for (Reason reason : reasons) {
            for (ArticleRef article : articles(question, reason.rule())) {
                snapshot.citation(article).ifPresent(citations::add);
                freshness = freshness.worse(snapshot.freshness(article));
            }
            for (Evidence evidence : reason.evidence()) {
                if (evidence.kind() == Evidence.Kind.PARAMETER) {
                    parameters.add(evidence.name());
                }
            }
        }
        for (String parameter : parameters) {
            PickedParameter picked = snapshot.parameter(parameter);
            snapshot.citation(picked).ifPresent(citations::add);
            freshness = freshness.worse(snapshot.freshness(picked));
        }
        Optional<LegalForce> force =
                LegalForce.weakest(citations.stream().map(Citation::force).toList());
        return new Sources(List.copyOf(citations), force, freshness);
    }

    private List<ArticleRef> articles(String question, String rule) {
        if (!TableReason.isTable(rule)) {
            return law.rule(rule).articles();
        }
        return law.tableNamed(TableReason.table(rule)).table().rows().stream()
                .filter(row -> row.place().line() == TableReason.line(rule))
                .map(row -> row.article(question))
                .toList();
    }
}
