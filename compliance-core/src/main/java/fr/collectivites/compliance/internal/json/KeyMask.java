package fr.collectivites.compliance.internal.json;

/** Gives keys other texts, the same for the same key of the same list. */
@FunctionalInterface
public interface KeyMask {

    /**
     * Masks a key.
     *
     * @param list the list whose element bears the key; {@code person} for the key of a person, not null
     * @param key the key, not null
     * @return what stands in its place, not null
     */
    String mask(String list, String key);
}
