package fr.collectivites.compliance.internal.packs;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Unmodifiable maps whose order does not depend on the run, unlike that of {@link Map#copyOf}. */
final class Sorted {

    private Sorted() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    static <K, V> Map<K, V> sameOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <V> Map<String, V> byId(Collection<V> values, Function<V, String> id) {
        Map<String, V> map = new TreeMap<>();
        for (V value : values) {
            map.put(id.apply(value), value);
        }
        return Collections.unmodifiableMap(map);
    }
}
