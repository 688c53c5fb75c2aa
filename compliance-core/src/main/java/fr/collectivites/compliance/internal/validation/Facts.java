package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.Fact;
import java.lang.reflect.Method;
import java.util.Optional;

/** Reads the facts of a record by the name of their component. */
final class Facts {

    private Facts() {}

    /** The value of a component, empty when unknown. */
    static Optional<?> value(Record owner, String component) {
        try {
            Method accessor = owner.getClass().getMethod(component);
            return ((Fact<?>) accessor.invoke(owner)).toOptional();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    owner.getClass().getSimpleName() + " has no component " + component + ": correct the annotation",
                    e);
        }
    }
}
