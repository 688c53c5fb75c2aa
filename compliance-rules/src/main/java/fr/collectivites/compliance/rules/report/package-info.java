/**
 * The jurists' report: what each article became, which scenarios watch each rule, the values by date, the questions.
 *
 * <p>It belongs to the build and to the jurists' command line; no vendor's call reaches it.
 */
package fr.collectivites.compliance.rules.report;
