package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.constraints.Implies;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** The logic of {@link Implies}. */
public final class ImpliesValidator implements ConstraintValidator<Implies, Record> {

    private String given;
    private String notFalse;

    @Override
    public void initialize(Implies constraint) {
        given = constraint.given();
        notFalse = constraint.notFalse();
    }

    @Override
    public boolean isValid(Record owner, ConstraintValidatorContext context) {
        return owner == null || !isGiven(Facts.value(owner, given)) || isNotFalse(Facts.value(owner, notFalse));
    }

    private static boolean isGiven(Optional<?> value) {
        return value.isPresent() && isNotFalse(value);
    }

    private static boolean isNotFalse(Optional<?> value) {
        return value.isEmpty() || !Boolean.FALSE.equals(value.get());
    }
}
