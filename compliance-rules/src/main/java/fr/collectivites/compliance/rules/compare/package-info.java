/** What a change of law, of reading or of packs does to dossiers: who changes answer, from which day, by which article. */
package fr.collectivites.compliance.rules.compare;
