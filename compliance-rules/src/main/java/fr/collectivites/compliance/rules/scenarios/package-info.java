/**
 * The jurists' tests: a dossier, a date and what the rules must answer, as YAML.
 *
 * <p>Nothing here knows a rule: another implementation could run the same files.
 */
package fr.collectivites.compliance.rules.scenarios;
