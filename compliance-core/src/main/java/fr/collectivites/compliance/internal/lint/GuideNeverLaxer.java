package fr.collectivites.compliance.internal.lint;

import fr.collectivites.compliance.internal.packs.Direction;
import fr.collectivites.compliance.internal.packs.PackProblem;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.Place;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.Strictness;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.ToLongFunction;

/**
 * The reading of the guide is never laxer than the law, for every parameter that says which way is stricter.
 *
 * <p>The two readings are compared on each day on which one of them may change, as known on each day on which something
 * was published. Of several alternatives both the strictest and the laxest are compared. Periods are compared by rough
 * hours, a month counting 730 hours.
 */
public final class GuideNeverLaxer {

    private GuideNeverLaxer() {}

    /**
     * Checks all parameters.
     *
     * @param book the packs, not null
     * @return the problems, each pair of values once, by place; not null
     */
    public static List<PackProblem> check(RuleBook book) {
        List<PackProblem> problems = new ArrayList<>();
        for (ParameterDef parameter : book.parameters().values()) {
            if (parameter.direction() != Direction.NONE) {
                check(parameter, problems);
            }
        }
        return problems.stream().distinct().sorted().toList();
    }

    private static void check(ParameterDef parameter, List<PackProblem> problems) {
        SortedSet<LocalDate> days = parameter.timeline().boundaries();
        List<String> seen = new ArrayList<>();
        for (LocalDate day : days) {
            for (LocalDate known : days) {
                Optional<DatedValue<ParameterValue>> law = parameter.timeline().pick(day, known, Reading.LAW);
                Optional<DatedValue<ParameterValue>> guide =
                        parameter.timeline().pick(day, known, Reading.GUIDE);
                if (law.isPresent() && laxer(parameter, law.get(), guide)) {
                    String pair = law.get() + " / " + guide;
                    if (!seen.contains(pair)) {
                        seen.add(pair);
                        problems.add(problem(parameter, day, law.get(), guide));
                    }
                }
            }
        }
    }

    private static boolean laxer(
            ParameterDef parameter, DatedValue<ParameterValue> law, Optional<DatedValue<ParameterValue>> guide) {
        if (law.values().isEmpty()) {
            return false;
        }
        if (guide.isEmpty() || guide.get().values().isEmpty()) {
            return true;
        }
        ToLongFunction<ParameterValue> strictness = value -> Strictness.of(parameter.direction(), value);
        long[] ofLaw = law.values().stream().mapToLong(strictness).sorted().toArray();
        long[] ofGuide =
                guide.get().values().stream().mapToLong(strictness).sorted().toArray();
        return ofGuide[0] < ofLaw[0] || ofGuide[ofGuide.length - 1] < ofLaw[ofLaw.length - 1];
    }

    private static PackProblem problem(
            ParameterDef parameter,
            LocalDate day,
            DatedValue<ParameterValue> law,
            Optional<DatedValue<ParameterValue>> guide) {
        Place place = parameter.places().get(guide.orElse(law));
        return PackProblem.at(
                place,
                "« " + parameter.id() + " » est plus souple sous GUIDE ("
                        + guide.map(GuideNeverLaxer::text).orElse("aucune")
                        + ") que sous LAW (" + text(law) + ") le " + day,
                "donner à GUIDE une valeur au moins aussi stricte, ou ôter la lecture");
    }

    private static String text(DatedValue<ParameterValue> value) {
        return value.values().isEmpty()
                ? "aucune"
                : String.join(
                        " ou ",
                        value.values().stream().map(ParameterValue::text).toList());
    }
}
