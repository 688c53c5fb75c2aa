/**
 * What a caller meets when a dossier is handed over as JSON: the limits of a reading, and the problems found in it.
 *
 * <p>Nothing here reads anything. No type shows a JSON library, and no method takes or gives back null.
 */
package fr.collectivites.compliance.input;
