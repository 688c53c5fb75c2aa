package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.RuleBook;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The packs with one small thing broken.
 *
 * @param survivor how it is told to a jurist when no scenario notices
 * @param change breaks the packs
 * @param sees whether a scenario could notice at all
 * @param likely whether a scenario is likely to notice, the likeliest with the greatest number
 */
record Mutant(Survivor survivor, Function<RuleBook, RuleBook> change, Predicate<Trial> sees, Likelihood likely) {

    /** Says how likely a scenario is to notice. */
    interface Likelihood {
        int of(Trial trial);
    }

    /** The scenarios that could notice, the likeliest first, else in the order of the files. */
    List<Trial> witnesses(List<Trial> trials) {
        return trials.stream()
                .filter(sees)
                .sorted((a, b) -> Integer.compare(likely.of(b), likely.of(a)))
                .toList();
    }
}
