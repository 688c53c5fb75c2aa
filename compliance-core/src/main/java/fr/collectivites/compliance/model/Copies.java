package fr.collectivites.compliance.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Unmodifiable copies that iterate in one fixed order. */
final class Copies {

    /** The one fact that nobody was asked. */
    static final Fact<Object> NOT_ASKED = new Fact.Unknown<>(Fact.Reason.NOT_ASKED);

    private Copies() {}

    /** Copies a list or a set; any other value is returned as it is. */
    @SuppressWarnings("unchecked")
    static <T> T immutable(T value) {
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        return value instanceof Set<?> set ? (T) set(set) : value;
    }

    private static Set<?> set(Set<?> set) {
        if (set.isEmpty()) {
            return Set.of();
        }
        if (set.iterator().next() instanceof Enum<?>) {
            return Collections.unmodifiableSet(enums(set));
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<?> enums(Collection<?> codes) {
        return EnumSet.copyOf((Collection) codes);
    }
}
