/**
 * Breaks packs on purpose, one small thing at a time, and looks for the scenario that notices.
 *
 * <p>For the build and the jurists' command line. Nothing here runs unless it is called.
 */
package fr.collectivites.compliance.rules.mutation;
