package fr.collectivites.compliance.internal.projection;

import java.util.List;
import java.util.Objects;

/**
 * One fact of a subject, as rules name it and as the dossier names it.
 *
 * @param property name of the bean property that rules read, such as {@code dpoDesignated}, not null
 * @param path path of the fact inside its subject, such as {@code dpo.designated}, not null
 * @param kind kind of its value, not null
 * @param enumType enum of its codes, {@code Void.class} for another kind, not null
 * @param slot its place in the slots of a subject
 * @param derived true when the core computes it from a list of the dossier
 */
public record FactDef(String property, String path, FactKind kind, Class<?> enumType, int slot, boolean derived) {

    /** Refuses null. */
    public FactDef {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(enumType, "enumType");
    }

    /**
     * Returns the codes that the fact may take.
     *
     * @return the constants of its enum in their order, empty for another kind, not null
     */
    public List<Enum<?>> codes() {
        return enumType.isEnum() ? List.of((Enum<?>[]) enumType.getEnumConstants()) : List.of();
    }
}
