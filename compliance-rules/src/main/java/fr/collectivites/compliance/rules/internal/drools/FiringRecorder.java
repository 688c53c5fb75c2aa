package fr.collectivites.compliance.rules.internal.drools;

import fr.collectivites.compliance.facts.Conclusion;
import fr.collectivites.compliance.facts.Conclusions;
import fr.collectivites.compliance.facts.Subject;
import fr.collectivites.compliance.spi.Firing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Lets the asked rules fire, one call long, and writes down what they say.
 *
 * <p>It relies on the engine asking the filter right before it fires a match, in the thread of the call.
 */
final class FiringRecorder implements AgendaFilter, Conclusions {

    private final KieSession session;
    private final Set<String> rules;
    private final Map<String, String> questionByRule;
    private final List<Firing> firings = new ArrayList<>();
    private final Set<List<String>> inserted = new HashSet<>();
    private String current = "";

    FiringRecorder(KieSession session, Set<String> rules, Map<String, String> questionByRule) {
        this.session = session;
        this.rules = rules;
        this.questionByRule = questionByRule;
    }

    @Override
    public boolean accept(Match match) {
        String name = match.getRule().getName();
        if (!rules.contains(name)) {
            return false;
        }
        current = name;
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Rules that agree insert one conclusion between them; each has its firing.
     */
    @Override
    public void conclure(Subject subject, String value) {
        String name = subject.getSubject();
        String question = questionByRule.get(current);
        firings.add(new Firing(current, Firing.Verb.CONCLUDE, name, value));
        if (inserted.add(List.of(question, name, value))) {
            session.insert(new Conclusion(question, name, value));
        }
    }

    @Override
    public void constater(Subject subject, String status) {
        firings.add(new Firing(current, Firing.Verb.OBSERVE, subject.getSubject(), status));
    }

    /** Returns an immutable copy of what was said so far. */
    List<Firing> firings() {
        return List.copyOf(firings);
    }
}
