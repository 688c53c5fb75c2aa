/**
 * Searches packs for worlds that no rule answers, for rules that contradict each other and for rules that never speak.
 *
 * <p>For the build and the jurists' command line. Nothing here runs unless it is called.
 */
package fr.collectivites.compliance.rules.gaps;
