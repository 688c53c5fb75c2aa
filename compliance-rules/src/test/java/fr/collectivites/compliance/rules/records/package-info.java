/** Records of decisions, made and replayed with the packs shipped. */
package fr.collectivites.compliance.rules.records;
