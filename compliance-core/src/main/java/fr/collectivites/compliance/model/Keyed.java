package fr.collectivites.compliance.model;

/** A record that has a key of its own in its list. */
public interface Keyed {

    /**
     * Returns the key, which is never unknown.
     *
     * @return the key, opaque to the library, not null
     */
    String key();
}
