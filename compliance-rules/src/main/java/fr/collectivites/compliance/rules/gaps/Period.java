package fr.collectivites.compliance.rules.gaps;

import fr.collectivites.compliance.internal.packs.LawSnapshot;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A state of the law: one reading, and the first day of one set of values.
 *
 * @param asOf the day, not null
 * @param reading the reading, not null
 */
record Period(AsOf asOf, Reading reading) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Every state that the law has had, or is known to have one day; what differs in no value is one state. */
    static List<Period> all(RuleBook book) {
        SortedSet<LocalDate> days = new TreeSet<>();
        book.parameters().values().stream()
                .map(ParameterDef::timeline)
                .forEach(timeline -> days.addAll(timeline.boundaries()));
        book.packs().values().forEach(pack -> days.add(pack.coveredSince()));
        List<Period> periods = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            Set<List<Object>> seen = new HashSet<>();
            for (LocalDate day : days) {
                AsOf asOf = AsOf.of(day, ZONE);
                if (seen.add(state(book, asOf, reading))) {
                    periods.add(new Period(asOf, reading));
                }
            }
        }
        return periods;
    }

    /** The values of the day, and which packs cover it. */
    private static List<Object> state(RuleBook book, AsOf asOf, Reading reading) {
        LawSnapshot law = book.at(asOf, reading);
        List<Object> state = new ArrayList<>();
        law.parameters().values().forEach(parameter -> state.add(parameter.values()));
        book.packs().values().forEach(pack -> state.add(!pack.coveredSince().isAfter(asOf.date())));
        return state;
    }
}
