package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Fact;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * One property of a record of the model.
 *
 * @param index its place among the record's components
 * @param name its name, the same in Java and in JSON
 * @param fact whether it may be unknown
 * @param shape what stands in it
 * @param accessor the record's method that gives it
 * @param rules the rules of shape of the value
 * @param elementRules the rules of shape of each element, when the value is a list
 */
record Property(
        int index,
        String name,
        boolean fact,
        ValueShape shape,
        Method accessor,
        List<Annotation> rules,
        List<Annotation> elementRules) {

    private static final Set<String> KEYS = Set.of("key", "person", "processing", "consentKeys");

    /** Tells whether the property must be given: it is neither a fact, an embedded record nor a list. */
    boolean required() {
        return !fact && !(shape instanceof ValueShape.Embedded) && !(shape instanceof ValueShape.ListOf);
    }

    /** Tells whether the value is a key, which may name a person, so that no character of it may be repeated. */
    boolean secret() {
        return KEYS.contains(name);
    }

    /** Gives what holds when nothing is said; only for a property that is not required. */
    Object absent() {
        if (fact) {
            return Fact.unknown();
        }
        return shape instanceof ValueShape.Embedded embedded ? embedded.record().empty() : List.of();
    }

    /**
     * Gives the property's value in a record.
     *
     * @param record the record, not null
     * @return the component as it is
     */
    Object in(Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + name + " of " + record.getClass() + " cannot be read", e);
        }
    }
}
