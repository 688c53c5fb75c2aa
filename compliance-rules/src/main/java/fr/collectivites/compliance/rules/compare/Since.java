package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.internal.packs.RuleBook;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * From which day each second answer holds, looked for backwards over the days on which the law may change.
 *
 * <p>Between two dates: the days between them. Otherwise, back to the day on which the two sides began to differ.
 */
final class Since {

    private final Side before;
    private final Side after;
    private final boolean between;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    Since(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.between = before.date().isBefore(after.date());
        days(before.law().book());
        days(after.law().book());
    }

    private void days(RuleBook book) {
        book.parameters().values().forEach(value -> days.addAll(value.timeline().boundaries()));
        book.sources().values().forEach(source -> days.addAll(source.states().boundaries()));
        book.overlay().values().forEach(own -> {
            days.add(own.from());
            own.until().ifPresent(days::add);
        });
    }

    /** The day of each case, if its answer began on a day that is known. */
    Map<Case, Optional<LocalDate>> of(List<Case> cases) {
        Map<Case, Optional<LocalDate>> since = new IdentityHashMap<>();
        cases.forEach(one -> since.put(one, Optional.empty()));
        NavigableSet<LocalDate> candidates =
                between ? days.subSet(before.date(), false, after.date(), true) : days.headSet(after.date(), true);
        List<Case> pending = cases;
        for (LocalDate day : candidates.descendingSet()) {
            pending = agreeing(pending, after.on(day), true);
            if (!between) {
                pending = agreeing(pending, before.on(day), false);
            }
            pending.forEach(one -> since.put(one, Optional.of(day)));
        }
        return since;
    }

    /** The cases whose answer on a side is, or is not, the second answer. */
    private static List<Case> agreeing(List<Case> cases, Side side, boolean wanted) {
        return cases.parallelStream()
                .filter(one ->
                        Sheet.text(Sheet.ask(side, one.member(), one.asked())).equals(one.wanted()) == wanted)
                .toList();
    }
}
