package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rewrites the facts of a dossier one by one, in the order of its records; a fact is never looked into. */
final class FactRewriter {

    private FactRewriter() {}

    /** The same dossier, in which every second fact is not known. */
    static Dossier halfKnown(Dossier dossier) {
        int[] count = {0};
        return rewrite(dossier, fact -> count[0]++ % 2 == 0 ? fact : Fact.unknown());
    }

    static Dossier rewrite(Dossier dossier, UnaryOperator<Fact<?>> edit) {
        return (Dossier) rewritten(dossier, edit);
    }

    private static Object rewritten(Object value, UnaryOperator<Fact<?>> edit) {
        if (value instanceof Fact<?> fact) {
            return edit.apply(fact);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> rewritten(element, edit)).toList();
        }
        return value instanceof Record record ? rewritten(record, edit) : value;
    }

    private static Object rewritten(Record record, UnaryOperator<Fact<?>> edit) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = rewritten(components[i].getAccessor().invoke(record), edit);
            }
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot rewrite " + record.getClass().getName(), e);
        }
    }
}
