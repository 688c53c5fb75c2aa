package fr.collectivites.compliance.internal.json;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.List;

/** Finds the rules of shape (Bean Validation constraints) among the annotations of an element. */
final class Rules {

    private Rules() {}

    /** Keeps the constraints, those given several times included. */
    static List<Annotation> among(Annotation[] annotations) {
        List<Annotation> rules = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                rules.add(annotation);
            } else {
                rules.addAll(repeated(annotation));
            }
        }
        return List.copyOf(rules);
    }

    private static List<Annotation> repeated(Annotation container) {
        try {
            Object value = container.annotationType().getMethod("value").invoke(container);
            if (value instanceof Annotation[] several && isContainer(container, several)) {
                return among(several);
            }
            return List.of();
        } catch (NoSuchMethodException e) {
            return List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("annotation " + container + " cannot be read", e);
        }
    }

    private static boolean isContainer(Annotation container, Annotation[] several) {
        Repeatable repeatable = several.getClass().getComponentType().getAnnotation(Repeatable.class);
        return repeatable != null && repeatable.value() == container.annotationType();
    }
}
