package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.spi.Firing;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An engine that remembers which rules spoke. Not for use by many threads. */
public final class ListeningEngine implements RuleEngine {

    private final RuleEngine engine;
    private Set<String> fired = new TreeSet<>();

    /**
     * Wraps an engine.
     *
     * @param engine the engine that does the work, not null
     */
    public ListeningEngine(RuleEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Firing> fire(Collection<?> facts, Set<String> rules) {
        List<Firing> firings = engine.fire(facts, rules);
        firings.forEach(firing -> fired.add(firing.rule()));
        return firings;
    }

    @Override
    public Set<String> ruleNames() {
        return engine.ruleNames();
    }

    /**
     * Returns the rules that spoke since the last time this was asked.
     *
     * @return their names, not null
     */
    public Set<String> heard() {
        Set<String> heard = fired;
        fired = new TreeSet<>();
        return heard;
    }
}
