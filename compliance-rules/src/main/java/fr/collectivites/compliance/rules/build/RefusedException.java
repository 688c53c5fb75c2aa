package fr.collectivites.compliance.rules.build;

/** A condition that is written in another way than rules may be. Never leaves this package. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String remedy;

    RefusedException(int offset, String what, String remedy) {
        super(what);
        this.offset = offset;
        this.remedy = remedy;
    }

    int offset() {
        return offset;
    }

    String remedy() {
        return remedy;
    }
}
