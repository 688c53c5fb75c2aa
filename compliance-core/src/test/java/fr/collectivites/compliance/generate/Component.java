package fr.collectivites.compliance.generate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A component of a record, as the generated sources need it. */
record Component(String name, Form form, Class<?> type) {

    /** How a component holds its value. */
    enum Form {
        FACT,
        SET,
        LIST,
        EMBEDDED
    }

    /** The components of a record but its key, in their order. */
    static List<Component> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("key"))
                .map(Component::of)
                .toList();
    }

    static boolean hasKey(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals("key"));
    }

    private static Component of(RecordComponent component) {
        if (component.getType().isRecord()) {
            return new Component(component.getName(), Form.EMBEDDED, component.getType());
        }
        Type value = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (value instanceof ParameterizedType collection) {
            Form form = collection.getRawType() == Set.class ? Form.SET : Form.LIST;
            return new Component(
                    component.getName(), form, (Class<?>) collection.getActualTypeArguments()[0]);
        }
        return new Component(component.getName(), Form.FACT, (Class<?>) value);
    }

    /** Whether it is a list of records, which rules see through derived facts alone. */
    boolean isListOfRecords() {
        return form == Form.LIST && type.isRecord();
    }

    /** The type inside {@code Fact<…>}. */
    String valueType() {
        return switch (form) {
            case FACT, EMBEDDED -> type.getSimpleName();
            case SET -> "Set<" + type.getSimpleName() + ">";
            case LIST -> "List<" + type.getSimpleName() + ">";
        };
    }

    String capitalised() {
        return Names.capitalised(name);
    }
}
