/**
 * Checks the rules that jurists write, lists what they read, and compiles them: at build time and for the jurist's
 * command line, never in a vendor's program.
 *
 * <p>It needs the DRL parser and compiler, which are not run-time dependencies of this library.
 */
package fr.collectivites.compliance.rules.build;
