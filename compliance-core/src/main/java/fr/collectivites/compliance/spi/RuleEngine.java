package fr.collectivites.compliance.spi;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Runs rules over facts that are all known.
 *
 * <p>An engine knows nothing of unknown facts, of dates or of readings: the caller picks the rules and the values
 * first. Implementations are found by {@link java.util.ServiceLoader}, are safe for use by many threads and keep
 * nothing of a call once it has returned.
 */
public interface RuleEngine {

    /**
     * Fires the given rules to the end over the given facts.
     *
     * <p>What a rule concludes becomes a {@code Conclusion} that other rules see.
     *
     * @param facts the facts, in the order in which rules meet them, not null
     * @param rules the names of the rules that may fire, not null; names that the engine does not hold are ignored
     * @return what fired, in the order of firing, not null
     * @throws IllegalStateException when a rule throws; the message names the rule
     */
    List<Firing> fire(Collection<?> facts, Set<String> rules);

    /**
     * Returns the names of all the rules of the engine.
     *
     * @return the names, not null
     */
    Set<String> ruleNames();
}
