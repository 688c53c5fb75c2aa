package fr.collectivites.compliance.internal.packs;

/** A JSON text that is not of the form expected; the message says where and what was expected. */
public final class JsonShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonShapeException(String message) {
        super(message);
    }
}
