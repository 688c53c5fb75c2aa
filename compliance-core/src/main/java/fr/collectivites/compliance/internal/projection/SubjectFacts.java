package fr.collectivites.compliance.internal.projection;

/**
 * The facts of one subject of a dossier, known or not.
 *
 * @param type its type, not null
 * @param subject its name, such as {@code incidents/INC-1}, not null
 * @param slots a value for each fact of the type, {@link Projection#UNKNOWN} or {@link Projection#NONE}; not copied, for
 *     reading alone, not null
 */
public record SubjectFacts(FactType type, String subject, Object[] slots) {}
