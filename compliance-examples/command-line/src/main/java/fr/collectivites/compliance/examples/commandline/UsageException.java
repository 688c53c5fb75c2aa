package fr.collectivites.compliance.examples.commandline;

/** A command that cannot be carried out as it was given; the message is for the person who typed it. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong and what to do, in the language of the person, not null
     */
    public UsageException(String message) {
        super(message);
    }
}
