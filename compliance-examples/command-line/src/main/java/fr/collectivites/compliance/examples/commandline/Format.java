package fr.collectivites.compliance.examples.commandline;

/** The forms in which an answer is written. */
enum Format {
    /** For a terminal. */
    TEXT,
    /** For a program. */
    JSON,
    /** One page, to read, print or send. */
    HTML
}
