package fr.collectivites.compliance.rules.internal.drools;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.drools.model.Model;
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

    private OpenRules(KieBase base) {
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
        return new OpenRules(KieBaseBuilder.createKieBaseFromModel(models));
    }

    /**
     * Wraps a base that was compiled elsewhere.
     *
     * @param base the base, not null
     * @return the rules, not null
     */
    static OpenRules of(KieBase base) {
        return new OpenRules(base);
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
