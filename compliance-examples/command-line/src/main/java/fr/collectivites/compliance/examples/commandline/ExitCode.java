package fr.collectivites.compliance.examples.commandline;

/** What the program tells whoever started it. */
public enum ExitCode {
    /** Done, and nothing presses. */
    OK(0),
    /**
     * Done, and something is late or broken (assess), a record does not come out the same (replay), a log was changed
     * (verify-log), a scenario fails (scenarios), or packs have a defect
     * (mutation, gaps).
     */
    ATTENTION(1),
    /** The command was not understood. */
    USAGE(2),
    /** The dossier, the record or the packs were refused; every problem is printed. */
    REFUSED(3),
    /** The program itself failed. */
    FAILURE(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * Returns the number given to the shell.
     *
     * @return 0 to 4
     */
    public int code() {
        return code;
    }
}
