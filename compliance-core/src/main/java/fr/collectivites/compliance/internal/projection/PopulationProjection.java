package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.facts.Population;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.PopulationScope;
import java.util.List;

/** The four populations that a text may mean. One figure given for a scope stands for both bases. */
final class PopulationProjection {

    static final FactType TYPE = new FactList()
            .derived("base", "populations.kind", FactKind.STRING)
            .derived("scope", "populations.scope", FactKind.STRING)
            .derived("inhabitants", "populations", FactKind.LONG)
            .type("Population", Projection.COLLECTIVITY, PopulationProjection::view);

    private PopulationProjection() {}

    static void add(List<SubjectFacts> subjects, Fact<List<PopulationFigure>> populations) {
        for (PopulationScope scope : PopulationScope.values()) {
            for (PopulationKind base : PopulationKind.values()) {
                Object[] slots = {base.name(), scope.name(), inhabitants(populations, base, scope)};
                subjects.add(new SubjectFacts(TYPE, Projection.COLLECTIVITY, slots));
            }
        }
    }

    private static Population view(String subject, Object[] slots) {
        return new Population((String) slots[0], (String) slots[1], ((Number) slots[2]).longValue());
    }

    private static Object inhabitants(
            Fact<List<PopulationFigure>> populations, PopulationKind base, PopulationScope scope) {
        if (!(populations instanceof Fact.Known<List<PopulationFigure>> known)) {
            return Projection.UNKNOWN;
        }
        PopulationFigure best = null;
        for (PopulationFigure figure : known.value()) {
            if (scope == scope(figure) && (best == null || better(figure, best, base))) {
                best = figure;
            }
        }
        return best == null ? Projection.UNKNOWN : Projection.number(best.inhabitants());
    }

    /** The figure of the base asked first, then the latest year. */
    private static boolean better(PopulationFigure figure, PopulationFigure than, PopulationKind base) {
        boolean same = isOf(base, figure);
        return same == isOf(base, than) ? vintage(figure) > vintage(than) : same;
    }

    private static boolean isOf(PopulationKind base, PopulationFigure figure) {
        return figure.kind().toOptional().filter(base::equals).isPresent();
    }

    private static int vintage(PopulationFigure figure) {
        return figure.vintage().toOptional().orElse(Integer.MIN_VALUE);
    }

    private static PopulationScope scope(PopulationFigure figure) {
        return figure.scope().toOptional().orElse(PopulationScope.OWN);
    }
}
