package fr.collectivites.compliance.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program, with what it wrote.
 *
 * @param code its exit code
 * @param out what it answered
 * @param err what it complained about
 */
record Run(int code, String out, String err) {

    static final String BETTON = "samples/betton.json";

    /** Runs a command with nothing on the standard input. */
    static Run of(String... arguments) {
        return with("", arguments);
    }

    /** Runs a command with a dossier on the standard input. */
    static Run with(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineMain.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
        return new Run(code, out.toString(), err.toString());
    }

    /** Reads the sample dossier. */
    static String betton() {
        try (var in = CommandLineMain.class.getResourceAsStream(BETTON)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
