package fr.collectivites.compliance.internal.worlds;

import java.util.Collection;

/** The form in which rules, tables and parameters name a value. */
final class Codes {

    private Codes() {}

    static String of(Object value) {
        return value instanceof Enum<?> code ? code.name() : String.valueOf(value);
    }

    static boolean contains(Object set, Collection<String> codes) {
        for (Object element : (Collection<?>) set) {
            if (codes.contains(of(element))) {
                return true;
            }
        }
        return false;
    }
}
