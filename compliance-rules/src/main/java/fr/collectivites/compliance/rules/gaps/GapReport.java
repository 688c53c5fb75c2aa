package fr.collectivites.compliance.rules.gaps;

import java.util.List;

/**
 * What the search of all worlds found.
 *
 * @param periods how many states of the law were searched, one for each reading and each change of a value
 * @param gaps the questions whose rules are wrong somewhere, by question, not null
 * @param silent the rules that never speak, by name, not null
 */
public record GapReport(int periods, List<Gap> gaps, List<SilentRule> silent) {

    /** Copies the lists. */
    public GapReport {
        gaps = List.copyOf(gaps);
        silent = List.copyOf(silent);
    }

    /**
     * Says whether nothing was found.
     *
     * @return true when every world has one answer and every rule speaks somewhere
     */
    public boolean clean() {
        return gaps.isEmpty() && silent.isEmpty();
    }
}
