/** From the records of a dossier to the known-only facts that rules match. Not for callers of the library. */
package fr.collectivites.compliance.internal.projection;
