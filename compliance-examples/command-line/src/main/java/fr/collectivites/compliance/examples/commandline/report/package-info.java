/** From what the library answers to documents for persons: what comes first, what is grouped, what is left folded. */
package fr.collectivites.compliance.examples.commandline.report;
