package fr.collectivites.compliance.rules.internal.drools;

import fr.collectivites.compliance.spi.Firing;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Runs the rules with Drools, over rules that were compiled before.
 *
 * <p>Safe for use by many threads. A call keeps nothing: its session is disposed of whatever happens. Unknown facts,
 * dates and readings are not its business, and null properties of facts are the caller's fault.
 */
public final class DroolsRuleEngine implements RuleEngine {

    static {
        QuietLogging.start();
    }

    private final Supplier<OpenRules> rules;

    /** Opens nothing yet: the rules of this jar are opened at the first use, once for all instances. */
    public DroolsRuleEngine() {
        this.rules = () -> Precompiled.RULES;
    }

    private DroolsRuleEngine(OpenRules rules) {
        this.rules = () -> rules;
    }

    /**
     * Runs the rules of another base than the one shipped, for those who compile rules themselves.
     *
     * @param base the compiled rules, not null
     * @return an engine over these rules alone, not null
     */
    public static DroolsRuleEngine over(KieBase base) {
        return new DroolsRuleEngine(OpenRules.of(Objects.requireNonNull(base, "base")));
    }

    /**
     * Runs precompiled rules of another place than this jar, with their list of models.
     *
     * @param loader where the list and the classes are, not null
     * @return an engine over these rules alone, not null
     * @throws IllegalStateException when the list or a class of it is missing
     */
    public static DroolsRuleEngine precompiled(ClassLoader loader) {
        return new DroolsRuleEngine(OpenRules.of(PrecompiledModels.load(loader)));
    }

    @Override
    public List<Firing> fire(Collection<?> facts, Set<String> asked) {
        Objects.requireNonNull(facts, "facts");
        Set<String> names = Set.copyOf(asked);
        OpenRules open = rules.get().holding(names);
        KieSession session = open.session();
        try {
            return fire(session, facts, new FiringRecorder(session, names, open.questionByRule()));
        } finally {
            session.dispose();
        }
    }

    @Override
    public Set<String> ruleNames() {
        return rules.get().questionByRule().keySet();
    }

    private static List<Firing> fire(KieSession session, Collection<?> facts, FiringRecorder recorder) {
        session.setGlobal("conclusions", recorder);
        try {
            facts.forEach(session::insert);
            session.fireAllRules(recorder);
        } catch (ConsequenceException e) {
            throw new IllegalStateException(
                    "rule \"" + e.getMatch().getRule().getName() + "\" failed: " + reason(e), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("a condition failed: " + e.getMessage() + ": " + reason(e), e);
        }
        return recorder.firings();
    }

    private static String reason(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    /** Opened by the virtual machine at the first use, under its own lock. */
    private static final class Precompiled {
        private static final OpenRules RULES =
                OpenRules.of(PrecompiledModels.load(DroolsRuleEngine.class.getClassLoader()));
    }
}
