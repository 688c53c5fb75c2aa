/**
 * Dossiers from and to JSON, strictly: the records of the model are the grammar, read once by reflection.
 *
 * <p>This is the only place that knows the JSON library. No user type is handed to it: it gives tokens and takes them.
 */
package fr.collectivites.compliance.internal.json;
