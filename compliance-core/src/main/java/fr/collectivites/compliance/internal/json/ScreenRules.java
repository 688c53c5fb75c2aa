package fr.collectivites.compliance.internal.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * Turns one rule of shape into a check, with the same logic that the validator runs.
 *
 * <p>It knows the rules of the model, found as the validator finds them, and three of the standard. Of any other rule it
 * says that nothing passes it.
 */
final class ScreenRules {

    private static final List<Class<?>> LOGIC =
            ServiceLoader.load(ConstraintValidator.class, ScreenRules.class.getClassLoader()).stream()
                    .<Class<?>>map(ServiceLoader.Provider::type)
                    .toList();

    private ScreenRules() {}

    /** Gives the check of a rule: true when the value certainly keeps it. */
    static Predicate<Object> of(Annotation rule) {
        if (rule instanceof Min min) {
            return value -> ((Number) value).longValue() >= min.value();
        }
        if (rule instanceof Max max) {
            return value -> ((Number) value).longValue() <= max.value();
        }
        if (rule instanceof Pattern pattern && pattern.flags().length == 0) {
            java.util.regex.Pattern form = java.util.regex.Pattern.compile(pattern.regexp());
            return value -> form.matcher((String) value).matches();
        }
        List<Annotation> parts = Rules.among(rule.annotationType().getAnnotations());
        List<Predicate<Object>> checks = parts.stream().map(ScreenRules::of).toList();
        List<Class<?>> logic = LOGIC.stream()
                .filter(type -> checks(type) == rule.annotationType())
                .toList();
        boolean own = rule.annotationType().getAnnotation(Constraint.class).validatedBy().length > 0;
        if (own || logic.size() > 1 || logic.isEmpty() && checks.isEmpty()) {
            return value -> false;
        }
        Predicate<Object> composed = value -> checks.stream().allMatch(check -> check.test(value));
        return logic.isEmpty() ? composed : composed.and(started(logic.get(0), rule));
    }

    private static Type checks(Class<?> logic) {
        return Arrays.stream(logic.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == ConstraintValidator.class)
                .map(type -> type.getActualTypeArguments()[0])
                .findFirst()
                .orElse(void.class);
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Object> started(Class<?> logic, Annotation rule) {
        try {
            ConstraintValidator<Annotation, Object> validator = (ConstraintValidator<Annotation, Object>)
                    logic.getConstructor().newInstance();
            validator.initialize(rule);
            return value -> validator.isValid(value, null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the logic " + logic.getName() + " cannot be started", e);
        }
    }
}
