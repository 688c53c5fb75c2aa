package fr.collectivites.compliance.rules.internal.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rules ready to fire, and the question that each of them answers. Opened once, immutable, shared by all threads. */
final class OpenRules {

    /** Made when the rules are opened; the pool makes more when more threads ask at once. */
    private static final int FIRST_SESSIONS = 1;

    private final KieSessionsPool sessions;
    private final Map<String, String> questionByRule;
    private final Collection<Model> models;
    private final Map<String, OpenRules> byQuestion = new ConcurrentHashMap<>();

    private OpenRules(KieBase base, Collection<Model> models) {
        this.models = List.copyOf(models);
        this.sessions = base.newKieSessionsPool(FIRST_SESSIONS);
        this.questionByRule = base.getKiePackages().stream()
                .flatMap(pack -> pack.getRules().stream())
                .collect(Collectors.toUnmodifiableMap(Rule::getName, OpenRules::question));
    }

    /**
     * Builds a base of its own from precompiled models; it registers nothing under any release identifier.
     *
     * @param models the models, not null
     * @return the rules, not null
     */
    static OpenRules of(Collection<Model> models) {
        return new OpenRules(KieBaseBuilder.createKieBaseFromModel(models), models);
    }

    /**
     * Wraps a base that was compiled elsewhere.
     *
     * @param base the base, not null
     * @return the rules, not null
     */
    static OpenRules of(KieBase base) {
        return new OpenRules(base, List.of());
    }

    /**
     * Finds a base that holds all these rules and little else.
     *
     * <p>A session costs by the size of its base: the rules of one question, asked over and over in the worlds of what is
     * unknown, have a small base of their own, made at the first use. A base compiled elsewhere cannot be divided.
     *
     * @param names the names of the rules that may fire, not null
     * @return the smallest base at hand, not null
     */
    OpenRules holding(Set<String> names) {
        Iterator<String> each = names.iterator();
        String question = models.isEmpty() || !each.hasNext() ? null : questionByRule.get(each.next());
        while (question != null && each.hasNext()) {
            question = question.equals(questionByRule.get(each.next())) ? question : null;
        }
        return question == null ? this : byQuestion.computeIfAbsent(question, this::ofQuestion);
    }

    private OpenRules ofQuestion(String question) {
        List<Model> parts = new ArrayList<>();
        for (Model model : models) {
            List<org.drools.model.Rule> rules = model.getRules().stream()
                    .filter(rule -> question.equals(questionByRule.get(rule.getName())))
                    .toList();
            if (!rules.isEmpty()) {
                ModelImpl part = new ModelImpl(model.getName()).withRules(rules).withGlobals(model.getGlobals());
                model.getTypeMetaDatas().forEach(part::addTypeMetaData);
                parts.add(part);
            }
        }
        // Without its models a part is never divided again.
        return new OpenRules(KieBaseBuilder.createKieBaseFromModel(parts), List.of());
    }

    /**
     * Hands out a session without facts; the caller must dispose of it.
     *
     * @return the session, not null
     */
    KieSession session() {
        return sessions.newKieSession();
    }

    /**
     * Returns the question of each rule.
     *
     * @return the questions by name of rule, not null
     */
    Map<String, String> questionByRule() {
        return questionByRule;
    }

    /** Depending on who compiled the rule, the engine keeps the quotes of the text or not. */
    private static String question(Rule rule) {
        Object question = rule.getMetaData().get("Question");
        return Objects.requireNonNull(question, () -> "rule \"" + rule.getName() + "\" has no @Question")
                .toString()
                .replace("\"", "");
    }
}
