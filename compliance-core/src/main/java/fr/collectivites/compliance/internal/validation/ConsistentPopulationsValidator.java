package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.PopulationScope;
import fr.collectivites.compliance.model.constraints.ConsistentPopulations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** The logic of {@link ConsistentPopulations}. */
public final class ConsistentPopulationsValidator implements ConstraintValidator<ConsistentPopulations, Collectivity> {

    @Override
    public boolean isValid(Collectivity collectivity, ConstraintValidatorContext context) {
        if (collectivity == null) {
            return true;
        }
        List<PopulationFigure> figures = collectivity.populations().toOptional().orElse(List.of());
        return figures.stream()
                .noneMatch(total -> figures.stream().anyMatch(municipal -> contradict(total, municipal)));
    }

    private static boolean contradict(PopulationFigure total, PopulationFigure municipal) {
        return isOf(total, PopulationKind.TOTALE)
                && isOf(municipal, PopulationKind.MUNICIPALE)
                && scope(total) == scope(municipal)
                && total.vintage().isKnown()
                && total.vintage().equals(municipal.vintage())
                && total.inhabitants().isKnown()
                && municipal.inhabitants().isKnown()
                && inhabitants(total) < inhabitants(municipal);
    }

    private static boolean isOf(PopulationFigure figure, PopulationKind kind) {
        return figure.kind().toOptional().filter(kind::equals).isPresent();
    }

    private static PopulationScope scope(PopulationFigure figure) {
        return figure.scope().toOptional().orElse(PopulationScope.OWN);
    }

    private static long inhabitants(PopulationFigure figure) {
        return figure.inhabitants().toOptional().orElse(0L);
    }
}
