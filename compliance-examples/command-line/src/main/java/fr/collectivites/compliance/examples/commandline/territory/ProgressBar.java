package fr.collectivites.compliance.examples.commandline.territory;

import java.io.PrintWriter;

/** A bar that fills on one line of the terminal. Safe for use by many threads. */
public final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final int all;
    private int shown = -1;

    /**
     * Makes a bar; nothing is drawn yet.
     *
     * @param err where it is drawn, not null
     * @param all how many steps fill it, at least 1
     */
    public ProgressBar(PrintWriter err, int all) {
        this.err = err;
        this.all = all;
    }

    /**
     * Draws the bar when it moved; at the end its line is cleared.
     *
     * @param done how many steps are done; a late report of an earlier step moves nothing
     */
    public synchronized void at(int done) {
        int filled = (int) ((long) WIDTH * done / all);
        if (filled <= shown) {
            return;
        }
        shown = filled;
        if (filled == WIDTH) {
            err.print("\r" + " ".repeat(WIDTH + 8) + "\r");
        } else {
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + 100 * filled / WIDTH + " %");
        }
        err.flush();
    }
}
