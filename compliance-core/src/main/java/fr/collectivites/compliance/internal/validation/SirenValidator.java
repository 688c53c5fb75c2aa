package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.constraints.Siren;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** The logic of {@link Siren}: nine digits whose Luhn sum is a multiple of ten. */
public final class SirenValidator implements ConstraintValidator<Siren, CharSequence> {

    private static final int LENGTH = 9;

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || isSiren(text);
    }

    static boolean isSiren(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
