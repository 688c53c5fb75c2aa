package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.Keyed;
import fr.collectivites.compliance.model.constraints.UniqueKeys;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The logic of {@link UniqueKeys}. */
public final class UniqueKeysValidator implements ConstraintValidator<UniqueKeys, List<? extends Keyed>> {

    @Override
    public boolean isValid(List<? extends Keyed> records, ConstraintValidatorContext context) {
        if (records == null) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        return records.stream().allMatch(element -> seen.add(element.key()));
    }
}
