package fr.collectivites.compliance.internal.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All the types that rules match, but parameters and conclusions. */
public final class FactTypes {

    private static final List<FactType> ALL = List.of(
            CollectivityProjection.TYPE,
            PopulationProjection.TYPE,
            ProcessingProjection.TYPE,
            IncidentProjection.TYPE,
            PublicationProjection.TYPE,
            ConsentProjection.TYPE,
            DataSubjectRequestProjection.TYPE,
            OnlineServiceProjection.TYPE,
            VideoSystemProjection.TYPE,
            SupplierContractProjection.TYPE,
            ActCopyRequestProjection.TYPE);

    private static final Map<String, FactType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));

    private FactTypes() {}

    /**
     * Returns the types.
     *
     * @return the types in the order of the dossier, not null
     */
    public static List<FactType> all() {
        return ALL;
    }

    /**
     * Finds a type by the name that rules give it.
     *
     * @param name the simple name, such as {@code Incident}, not null
     * @return the type, empty when there is none, not null
     */
    public static Optional<FactType> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Finds the type of the elements of a list of the dossier.
     *
     * @param listName the name of the list, or {@code collectivity}, not null
     * @return the type, empty when there is none, not null
     */
    public static Optional<FactType> byListName(String listName) {
        return ALL.stream().filter(type -> type.listName().equals(listName)).findFirst();
    }
}
