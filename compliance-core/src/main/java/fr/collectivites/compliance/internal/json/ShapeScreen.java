package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells in microseconds that a record breaks no rule of shape, so that the validator need not even be started.
 *
 * <p>It says nothing of what is broken: a record that it does not pass goes to the validator, which alone decides. A
 * rule that it does not know passes nothing. Tests hold it equal to the validator.
 */
final class ShapeScreen {

    private static final ClassValue<ShapeScreen> SCREENS = new ClassValue<>() {
        @Override
        protected ShapeScreen computeValue(Class<?> type) {
            return new ShapeScreen(RecordShape.of(type));
        }
    };

    private record Part(Property property, Predicate<Object> passes) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Predicate<Object>> rules;

    private ShapeScreen(RecordShape shape) {
        this.rules = shape.rules().stream().map(ScreenRules::of).toList();
        for (Property property : shape.properties()) {
            List<Predicate<Object>> checks = new ArrayList<>();
            property.rules().forEach(rule -> checks.add(ScreenRules.of(rule)));
            if (property.shape() instanceof ValueShape.Embedded embedded) {
                checks.add(of(embedded.record().type())::clean);
            } else if (property.shape() instanceof ValueShape.ListOf list) {
                elements(property, list.element()).forEach(check -> checks.add(each(check)));
            }
            if (!checks.isEmpty()) {
                parts.add(new Part(property, all(checks)));
            }
        }
    }

    /** Gives the screen of a record. */
    static ShapeScreen of(Class<?> type) {
        return SCREENS.get(type);
    }

    /** Tells whether a record and all within it certainly keep the rules. */
    boolean clean(Object record) {
        for (Part part : parts) {
            Object component = part.property().in(record);
            Object value = component instanceof Fact.Known<?> known ? known.value() : component;
            if (!(value instanceof Fact.Unknown<?>) && !part.passes().test(value)) {
                return false;
            }
        }
        return all(rules).test(record);
    }

    private static List<Predicate<Object>> elements(Property property, ValueShape element) {
        List<Predicate<Object>> checks = new ArrayList<>();
        property.elementRules().forEach(rule -> checks.add(ScreenRules.of(rule)));
        if (element instanceof ValueShape.Embedded embedded) {
            checks.add(of(embedded.record().type())::clean);
        }
        return checks;
    }

    private static Predicate<Object> each(Predicate<Object> check) {
        return list -> {
            for (Object element : (List<?>) list) {
                if (!check.test(element)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Predicate<Object> all(List<Predicate<Object>> checks) {
        return value -> {
            for (Predicate<Object> check : checks) {
                if (!check.test(value)) {
                    return false;
                }
            }
            return true;
        };
    }
}
