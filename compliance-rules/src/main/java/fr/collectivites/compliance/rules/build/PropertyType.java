package fr.collectivites.compliance.rules.build;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What a property of a fact may hold.
 *
 * @param kind the family, which says how it compares
 * @param type the class of the value, or of each element of a set
 * @param many whether it is a set or a list
 */
record PropertyType(Kind kind, Class<?> type, boolean many) {

    /** Families of values; values of two families never compare. */
    enum Kind {
        TRUTH,
        NUMBER,
        TEXT,
        CODE,
        MOMENT
    }

    static PropertyType of(Type type) {
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)
                && several.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new PropertyType(kind(element), element, true);
        }
        return new PropertyType(kind((Class<?>) type), (Class<?>) type, false);
    }

    /** Says whether values of both compare with one another. */
    boolean compares(PropertyType other) {
        boolean sameClass = kind != Kind.MOMENT && kind != Kind.CODE || type == other.type;
        return kind == other.kind && sameClass;
    }

    /** Returns the codes of an enum; none for another family. */
    List<String> codes() {
        return kind != Kind.CODE
                ? List.of()
                : Arrays.stream(type.getEnumConstants())
                        .map(code -> ((Enum<?>) code).name())
                        .toList();
    }

    private static Kind kind(Class<?> type) {
        if (type.isEnum()) {
            return Kind.CODE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return Kind.MOMENT;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? Kind.NUMBER : Kind.TEXT;
    }
}
