package fr.collectivites.compliance.internal.json;

/**
 * A place in a document.
 *
 * @param pointer JSON pointer; empty for the whole document
 * @param line line counted from 1, 0 when not known
 * @param column column counted from 1, 0 when not known
 */
record Place(String pointer, int line, int column) {}
