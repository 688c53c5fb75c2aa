/** Reads the tables that this library ships as CSV resources. Not part of the public API. */
package fr.collectivites.compliance.internal.tables;
