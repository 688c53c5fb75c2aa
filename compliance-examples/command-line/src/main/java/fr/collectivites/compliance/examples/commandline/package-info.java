/** A command line over the library, which it uses as a vendor would: through its public packages alone. */
package fr.collectivites.compliance.examples.commandline;
