/** All communes and groupings of France before the questions of NIS 2. */
package fr.collectivites.compliance.examples.commandline.territory;
