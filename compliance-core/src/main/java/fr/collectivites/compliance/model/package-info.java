/**
 * What a dossier can say: one record a subject, in which every fact is known or unknown.
 *
 * <p>Records are immutable and built by fluent builders in which what is not said is unknown. Annotations of Bean
 * Validation on the records check the shape of what is given, never its presence. The model holds opaque keys for
 * persons and no free text that a rule reads. Nothing here accepts or returns null.
 */
package fr.collectivites.compliance.model;
