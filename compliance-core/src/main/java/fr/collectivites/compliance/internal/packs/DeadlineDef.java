package fr.collectivites.compliance.internal.packs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline of a duty: for which values, how long, from which fact, done by which fact.
 *
 * @param values the values of the question for which it runs, at least one, not null
 * @param parameter the parameter that holds the period; empty means without undue delay, with no number, not null
 * @param from the fact of the subject from which it runs; empty only without a period, not null
 * @param done the fact of the subject that says when it was done, if there is one, not null
 * @param suspension the facts that suspend it, if any do, not null
 */
public record DeadlineDef(
        List<String> values,
        Optional<String> parameter,
        Optional<String> from,
        Optional<String> done,
        Optional<SuspensionDef> suspension) {

    /** Copies the list and checks that a period has a start. */
    public DeadlineDef {
        values = List.copyOf(values);
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(suspension, "suspension");
        if (parameter.isPresent() && from.isEmpty()) {
            throw new IllegalArgumentException("deadline " + parameter.get() + " has no start");
        }
    }

    /** Says whether the law asks for haste and gives no number. */
    public boolean withoutUndueDelay() {
        return parameter.isEmpty();
    }
}
