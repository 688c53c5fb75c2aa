package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.constraints.InOrder;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** The logic of {@link InOrder}. */
public final class InOrderValidator implements ConstraintValidator<InOrder, Record> {

    private String first;
    private String then;

    @Override
    public void initialize(InOrder constraint) {
        first = constraint.first();
        then = constraint.then();
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean isValid(Record owner, ConstraintValidatorContext context) {
        if (owner == null) {
            return true;
        }
        Optional<?> start = Facts.value(owner, first);
        Optional<?> end = Facts.value(owner, then);
        return start.isEmpty() || end.isEmpty() || ((Comparable<Object>) start.get()).compareTo(end.get()) <= 0;
    }
}
