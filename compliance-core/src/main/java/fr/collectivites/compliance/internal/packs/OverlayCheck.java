package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares a vendor's value with every value of the law that it would stand for, under every reading. */
final class OverlayCheck {

    private OverlayCheck() {}

    /** The first value of the law that is stricter; none for a derogation, which says that it loosens. */
    static Optional<PackProblem> loosening(OverlayValue own) {
        if (own.derogation()) {
            return Optional.empty();
        }
        SortedSet<LocalDate> known = own.parameter().timeline().boundaries();
        SortedSet<LocalDate> days = new TreeSet<>(known);
        days.add(own.from());
        known.add(own.from());
        for (LocalDate day : days) {
            for (LocalDate knownDay : own.counts(day) ? known : new TreeSet<LocalDate>()) {
                for (Reading reading : Reading.values()) {
                    Optional<DatedValue<ParameterValue>> law =
                            own.parameter().timeline().pick(day, knownDay, reading);
                    if (law.isPresent() && laxer(own, law.get())) {
                        return Optional.of(problem(own, law.get(), day, reading));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean laxer(OverlayValue own, DatedValue<ParameterValue> law) {
        Direction direction = own.parameter().direction();
        long strictness = Strictness.of(direction, own.value());
        return law.values().stream().anyMatch(value -> strictness < Strictness.of(direction, value));
    }

    private static PackProblem problem(
            OverlayValue own, DatedValue<ParameterValue> law, LocalDate day, Reading reading) {
        return PackProblem.at(
                own.place(),
                "« " + own.parameter().id() + " : " + own.value().text() + " » est plus souple que le droit, « "
                        + law.values().get(0).text() + " » le " + day + " (" + reading + ", "
                        + own.parameter()
                                .places()
                                .getOrDefault(law, own.parameter().place()) + ")",
                "donner une valeur au moins aussi stricte, ou écrire derogation: true, motif et jusqu_a");
    }
}
