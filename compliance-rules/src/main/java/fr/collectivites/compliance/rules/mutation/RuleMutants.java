package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import java.util.List;

/** Takes each rule away in turn. */
final class RuleMutants {

    private RuleMutants() {}

    static List<Mutant> of(RuleBook book) {
        return book.rules().stream().map(RuleMutants::of).toList();
    }

    private static Mutant of(RuleDef rule) {
        return new Mutant(
                new Survivor(
                        "regle:" + rule.name(),
                        rule.pack(),
                        rule.place().file() + ":" + rule.place().line(),
                        "règle « " + rule.name() + " » ôtée",
                        "écrire un cas de " + rule.question() + " où elle seule dit « " + rule.value() + " »"),
                book -> book.withoutRule(rule.name()),
                // A rule that speaks in no possible world of a scenario changes nothing there by its absence.
                trial -> trial.fired().contains(rule.name()),
                trial -> trial.question().equals(rule.question()) ? trial.restsOn(rule.name()) ? 2 : 1 : 0);
    }
}
