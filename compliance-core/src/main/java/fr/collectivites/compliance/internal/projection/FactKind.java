package fr.collectivites.compliance.internal.projection;

/** What kind of value a fact has; a slot holds it as the type named here. */
public enum FactKind {
    /** Yes or no: {@link Boolean}. */
    BOOLEAN,
    /** A count: {@link Long}. */
    INTEGER,
    /** A large count or euros: {@link Long}. */
    LONG,
    /** A text or a key: {@link String}. */
    STRING,
    /** One code: a constant of an enum. */
    ENUM,
    /** Several codes: an unmodifiable {@link java.util.Set} in the order of the enum. */
    SET_OF_ENUM,
    /** A day: {@link java.time.LocalDate}. */
    DATE,
    /** An instant: {@link java.time.Instant}. */
    INSTANT,
    /** Keys of other records: an unmodifiable {@link java.util.List} of {@link String}. */
    LIST_OF_STRING
}
