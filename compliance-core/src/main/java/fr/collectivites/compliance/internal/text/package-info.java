/** Words for error messages, shared by the readers of packs and of dossiers. Not part of the public contract. */
package fr.collectivites.compliance.internal.text;
