package fr.collectivites.compliance.internal.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Collects the facts of a type; each takes the next slot. */
final class FactList {

    private final List<FactDef> facts = new ArrayList<>();

    FactList fact(String property, String path, FactKind kind) {
        return add(property, path, kind, Void.class, false);
    }

    FactList code(String property, String path, Class<? extends Enum<?>> codes) {
        return add(property, path, FactKind.ENUM, codes, false);
    }

    FactList codes(String property, String path, Class<? extends Enum<?>> codes) {
        return add(property, path, FactKind.SET_OF_ENUM, codes, false);
    }

    FactList derived(String property, String path, FactKind kind) {
        return add(property, path, kind, Void.class, true);
    }

    FactType type(String name, String listName, BiFunction<String, Object[], ?> constructor) {
        return new FactType(name, listName, facts, constructor);
    }

    private FactList add(String property, String path, FactKind kind, Class<?> codes, boolean derived) {
        facts.add(new FactDef(property, path, kind, codes, facts.size(), derived));
        return this;
    }
}
