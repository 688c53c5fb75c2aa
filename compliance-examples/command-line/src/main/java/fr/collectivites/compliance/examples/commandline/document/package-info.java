/** Documents for persons, and the two ways to write them: text for a terminal, one accessible HTML page. */
package fr.collectivites.compliance.examples.commandline.document;
