package fr.collectivites.compliance.rules.scenarios;

/** A scenario file that cannot be read; the message says where, what was found and what to do, in French. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScenarioException(String message) {
        super(message);
    }

    ScenarioException(String message, Throwable cause) {
        super(message, cause);
    }
}
