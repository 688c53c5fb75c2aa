package fr.collectivites.compliance.examples.commandline.document;

/** How something feels to the reader; never the only sign of it, since colours do not reach everybody. */
public enum Tone {
    /** Late or broken. */
    ALARM("!"),
    /** To be done. */
    ACTION("▸"),
    /** In doubt. */
    DOUBT("?"),
    /** Met. */
    GOOD("✓"),
    /** To know. */
    NEUTRAL("·");

    private final String mark;

    Tone(String mark) {
        this.mark = mark;
    }

    /** Returns the sign used where there are no colours. */
    String mark() {
        return mark;
    }
}
