package fr.collectivites.compliance.rules.mutation;

import java.util.List;

/**
 * What became of the packs that were broken on purpose.
 *
 * @param mutants how many things were broken, one at a time
 * @param scenarios how many scenarios were there to notice
 * @param plays how many times a scenario was played again
 * @param survivors what no scenario noticed and nothing excuses, by place, not null
 * @param excused what no scenario noticed, with the excuse for it, not null
 * @param useless excuses for what some scenario does notice, or for what does not exist, not null
 */
public record MutationReport(
        int mutants,
        int scenarios,
        long plays,
        List<Survivor> survivors,
        List<Survivor> excused,
        List<Excuse> useless) {

    /** Copies the lists. */
    public MutationReport {
        survivors = List.copyOf(survivors);
        excused = List.copyOf(excused);
        useless = List.copyOf(useless);
    }

    /**
     * Says whether nothing survived without an excuse, and no excuse is left over.
     *
     * @return true when it is so
     */
    public boolean clean() {
        return survivors.isEmpty() && useless.isEmpty();
    }
}
