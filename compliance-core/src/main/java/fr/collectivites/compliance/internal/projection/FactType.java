package fr.collectivites.compliance.internal.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A type of subject that rules match, with its facts. Immutable. */
public final class FactType {

    private final String name;
    private final String listName;
    private final List<FactDef> facts;
    private final BiFunction<String, Object[], ?> constructor;
    private final Map<String, FactDef> byProperty = new LinkedHashMap<>();

    /**
     * Creates a type.
     *
     * @param name name of the type in rules, such as {@code Incident}, not null
     * @param listName name of its list in the dossier, or {@code collectivity}, not null
     * @param facts its facts in the order of their slots, not null
     * @param constructor makes what rules see from a subject and slots that are all filled, not null
     */
    FactType(String name, String listName, List<FactDef> facts, BiFunction<String, Object[], ?> constructor) {
        this.name = name;
        this.listName = listName;
        this.facts = List.copyOf(facts);
        this.constructor = constructor;
        this.facts.forEach(fact -> byProperty.put(fact.property(), fact));
    }

    /**
     * Returns the name of the type in rules.
     *
     * @return the name, such as {@code Incident}, not null
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name of the list of the dossier, which starts the paths of the dictionary.
     *
     * @return the name, such as {@code incidents}; {@code collectivity} for the collectivity and its populations; not
     *     null
     */
    public String listName() {
        return listName;
    }

    /**
     * Returns the facts.
     *
     * @return the facts in the order of their slots, not null
     */
    public List<FactDef> facts() {
        return facts;
    }

    /**
     * Finds a fact by the name that rules give it.
     *
     * @param property the name of the bean property, not null
     * @return the fact, empty when there is none, not null
     */
    public Optional<FactDef> fact(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    /**
     * Names a fact as the dictionary and findings do.
     *
     * @param fact a fact of this type, not null
     * @return the path, such as {@code incidents.awareAt} or {@code collectivity.dpo.designated}, not null
     */
    public String path(FactDef fact) {
        return listName + "." + fact.path();
    }

    /**
     * Makes what rules see; the slots are not copied.
     *
     * @param subject the name of the subject, not null
     * @param filled a value for each slot, {@link Projection#NONE} allowed where the fact is known to be absent, not null
     * @return the view, not null
     */
    public Object view(String subject, Object[] filled) {
        return constructor.apply(subject, filled);
    }

    @Override
    public String toString() {
        return name;
    }
}
