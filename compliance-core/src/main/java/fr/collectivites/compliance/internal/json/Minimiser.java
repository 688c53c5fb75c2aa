package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Copies a dossier without what is not wanted, with other keys for persons.
 *
 * <p>Elements stay in their order: answers may ask for the first one that would tell. A reason for not knowing stays with
 * a wanted fact. Not for several threads.
 */
public final class Minimiser {

    /** Lists whose elements stand for one person each. */
    private static final Set<String> OF_PERSONS = Set.of("actCopyRequests", "consents", "requests");

    private static final String CONSENTS = "consents";
    private static final String PERSON = "person";

    private final Predicate<String> wanted;
    private final KeyMask mask;
    private final SortedSet<String> dropped = new TreeSet<>();

    /**
     * Creates a copier.
     *
     * @param wanted says of an entry of the dictionary, or of the name of a list of the dossier, whether it is kept
     * @param mask masks the keys of persons, not null
     */
    public Minimiser(Predicate<String> wanted, KeyMask mask) {
        this.wanted = wanted;
        this.mask = mask;
    }

    /**
     * Copies a dossier.
     *
     * @param dossier the dossier, not null
     * @return the copy, not null
     */
    public Dossier copy(Dossier dossier) {
        return (Dossier) record(RecordShape.of(Dossier.class), dossier, "", "");
    }

    /**
     * Names what was known and is not in the copy.
     *
     * @return entries of the dictionary, or names of lists, sorted, not null
     */
    public SortedSet<String> dropped() {
        return dropped;
    }

    private Object record(RecordShape shape, Object record, String path, String list) {
        Object[] values = new Object[shape.properties().size()];
        for (Property property : shape.properties()) {
            values[property.index()] = component(property, property.in(record), path, list);
        }
        return shape.build(values);
    }

    private Object component(Property property, Object value, String path, String list) {
        String entry = path.isEmpty() ? property.name() : path + "." + property.name();
        if (property.required()) {
            return property.name().equals("key") && OF_PERSONS.contains(list) ? mask.mask(list, (String) value) : value;
        }
        if (property.shape() instanceof ValueShape.Embedded embedded) {
            return record(embedded.record(), value, entry, list);
        }
        if (!wanted.test(entry)) {
            if (!value.equals(property.absent()) && !(value instanceof Fact.Unknown<?>)) {
                dropped.add(entry);
            }
            return property.absent();
        }
        if (value instanceof Fact.Known<?> known) {
            return Fact.of(kept(property, known.value(), entry));
        }
        return value instanceof Fact<?> ? value : kept(property, value, entry);
    }

    private Object kept(Property property, Object value, String entry) {
        if (property.shape() instanceof ValueShape.ListOf list
                && list.element() instanceof ValueShape.Embedded element) {
            return ((Collection<?>) value)
                    .stream()
                            .map(one -> record(element.record(), one, entry, entry))
                            .toList();
        }
        return switch (property.name()) {
            case "person" -> mask.mask(PERSON, (String) value);
            case "consentKeys" ->
                ((List<?>) value)
                        .stream().map(key -> mask.mask(CONSENTS, (String) key)).toList();
            default -> value;
        };
    }
}
