package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Fact;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties of one record of the model, read once by reflection.
 *
 * <p>A component is a fact, an embedded record, a list that is empty by default, or a value that must be given.
 */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Property> properties;
    private final Map<String, Property> byName;
    private final Constructor<?> constructor;
    private final List<Annotation> rules;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        List<Property> found = new ArrayList<>();
        for (RecordComponent component : components) {
            found.add(property(found.size(), component));
        }
        this.properties = List.copyOf(found);
        this.rules = Rules.among(type.getAnnotations());
        this.byName = new LinkedHashMap<>();
        found.forEach(property -> byName.put(property.name(), property));
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record " + type.getName() + " has no public constructor", e);
        }
    }

    /**
     * Gives the shape of a record.
     *
     * @param type a record of the model, not null
     * @return its shape, the same at each call
     */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Gives the record's class. */
    Class<?> type() {
        return type;
    }

    /** Gives the properties in the order of the record's components. */
    List<Property> properties() {
        return properties;
    }

    /** Gives the properties by name, in the order of the record's components. */
    Map<String, Property> byName() {
        return byName;
    }

    /** Gives the rules of shape that the record carries as a whole. */
    List<Annotation> rules() {
        return rules;
    }

    /** Gives the property that tells the elements of a list apart, if the record has one. */
    Optional<Property> key() {
        return Optional.ofNullable(byName.get("key"));
    }

    /**
     * Builds the record.
     *
     * @param values one value a property, in their order
     * @return the record
     * @throws IllegalArgumentException if the record itself refuses the values
     */
    Object build(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type.getName() + " cannot be built", e);
        }
    }

    /** Builds the record in which nothing is said; only for records without a required value. */
    Object empty() {
        return build(properties.stream().map(Property::absent).toArray());
    }

    private static Property property(int index, RecordComponent component) {
        boolean fact = component.getType() == Fact.class;
        AnnotatedType content = fact ? argument(component.getAnnotatedType()) : component.getAnnotatedType();
        ValueShape shape = shape(content.getType());
        AnnotatedType element = shape instanceof ValueShape.ListOf ? argument(content) : content;
        return new Property(
                index,
                component.getName(),
                fact,
                shape,
                component.getAccessor(),
                Rules.among(content.getAnnotations()),
                element == content ? List.of() : Rules.among(element.getAnnotations()));
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static ValueShape shape(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Set.class) {
            return new ValueShape.CodeSet(ValueShape.Code.of((Class<?>) argument(type)));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ValueShape.ListOf(shape(argument(type)));
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return ValueShape.Code.of(plain);
            }
            if (plain.isRecord()) {
                return new ValueShape.Embedded(of(plain));
            }
            ValueShape known = PLAIN.get(plain);
            if (known != null) {
                return known;
            }
        }
        throw new IllegalStateException("no JSON form is known for the type " + type.getTypeName());
    }

    private static final Map<Class<?>, ValueShape> PLAIN = Map.of(
            Boolean.class, ValueShape.Plain.TRUTH,
            boolean.class, ValueShape.Plain.TRUTH,
            Integer.class, ValueShape.Plain.INT,
            int.class, ValueShape.Plain.INT,
            Long.class, ValueShape.Plain.LONG,
            long.class, ValueShape.Plain.LONG,
            String.class, ValueShape.Plain.TEXT,
            LocalDate.class, ValueShape.Plain.DATE,
            Instant.class, ValueShape.Plain.INSTANT);
}
