package fr.collectivites.compliance.model;

/** The check that every record of the model makes first. */
final class Components {

    private Components() {}

    /** Refuses null; the values come in the order of the components. */
    static void refuseNull(Class<? extends Record> type, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw new NullPointerException(type.getSimpleName() + "." + type.getRecordComponents()[i].getName()
                        + " is null: use Fact.unknown() for what is not known");
            }
        }
    }
}
